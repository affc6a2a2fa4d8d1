package org.committeepapers.staging;

/// Headers and rows of extracts as councils send them, of invented people.
final class Sheets {

    static final String STAFF =
            "period_end,person_ref,post_ref,unit_code,job_title,role,grade,spine_point,fte,contract,"
                    + "role_start_date,social_worker_start_date,continuous_service_date,overseas_recruit,nqsw,"
                    + "qualification_date,uk_experience_start,absent\n";
    static final String ANN =
            "2011-04-30,8f31c0a2,P104477,ASHFORD,Social Worker Level 2,SW,10,23,0.80,PERM,2009-09-07,2008-09-01,"
                    + "2008-09-01,N,N,2008-07-31,,\n";
    static final String LEAVERS = "person_ref,leave_date,unit_code,role,job_title,grade,fte,contract,role_start_date,"
            + "continuous_service_date,hr_reason_code,manager_reason,destination,quote,quote_cleared\n";
    static final String LEAVER =
            "c4d2e917,2011-03-31,DOVER,SW,Social Worker,KR10,1.00,PERM,2009-02-03,2009-02-03,RETIRE,PAY,NONE,"
                    + "\"I loved it, mostly\",Y\n";
    static final String POSTS = "period_end,post_ref,unit_code,role,grade,budgeted_fte,funding,in_scope\n";

    private Sheets() {}
}
