package org.committeepapers.samples;

import org.committeepapers.staging.CostLine.QuantitySource;

/// What Kent's pay proposals cost and who pays for them, in pounds.
final class Kent2011Costs {

    private static final String COST = "Estimated cost of pay proposals";

    private Kent2011Costs() {}

    static void writeTo(SampleFolder folder) {
        new CostRows("KCC-2011-05")
                .table("proposal-costs-and-funding")
                .add(null, COST, QuantitySource.FIXED, "year=2011/12")
                .add(null, COST, QuantitySource.FIXED, "budget=2290000 year=2012/13")
                .add(
                        null,
                        "Funding: existing approved budget for children's services",
                        QuantitySource.FIXED,
                        "budget=260000 kind=BASE year=2011/12")
                .add(
                        null,
                        "Funding: base funding held in contingency for Improvement Plan",
                        QuantitySource.FIXED,
                        "budget=500000 kind=CONTINGENCY year=2011/12")
                .add(
                        null,
                        "Funding: uncommitted under spend 2010/11 (one-off)",
                        QuantitySource.FIXED,
                        "budget=1190000 kind=ONE_OFF year=2011/12")
                .add(null, "On-going emerging pressure", QuantitySource.FIXED, "kind=PRESSURE year=2012/13")
                .writeTo(folder);
    }
}
