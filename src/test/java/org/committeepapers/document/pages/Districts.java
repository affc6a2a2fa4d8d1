package org.committeepapers.document.pages;

import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.TestCouncil.unit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Council;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.Paper;
import org.committeepapers.paper.PaperTemplates;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// The appendix of vacancies of counties of any size, with the longest names that English districts have.
final class Districts {

    private static final List<String> NAMES = List.of(
            "Tonbridge and Malling",
            "North East Derbyshire and Bolsover",
            "King’s Lynn and West Norfolk",
            "Bournemouth, Christchurch and Poole",
            "Bath and North East Somerset",
            "Rye");

    private Districts() {}

    static Paper appendix(int districts) {
        Council council = TestCouncil.county(units(districts));
        List<Post> posts = new ArrayList<>();
        List<StaffMember> people = new ArrayList<>();
        List<AgencyWorker> workers = new ArrayList<>();
        for (int district = 0; district < districts; district++) {
            String unit = "D" + district;
            posts.add(post(unit, Role.SW, "2" + district % 10 + ".5"));
            posts.add(post(unit, Role.TL, "6"));
            people.add(staff(unit, Role.SW, "1" + (district * 7) % 10 + ".4"));
            people.add(staff(unit, Role.TL, "" + (3 + district % 5)));
            workers.add(agency(unit, Role.SW, "" + (district * 5) % 17));
        }
        MonthData month = new MonthData(
                council,
                YearMonth.of(2011, 4),
                Map.of(Post.class, posts, StaffMember.class, people, AgencyWorker.class, workers));
        return new PaperTemplates(Path.of("templates"), council, Instant.parse("2011-05-20T09:00:00Z"))
                .appendix(Shipped.appendix("district-vacancies").of(month));
    }

    private static List<OrgUnit> units(int districts) {
        List<OrgUnit> units = new ArrayList<>();
        int areas = Math.min(4, districts);
        for (int area = 0; area < areas; area++) {
            units.add(unit("A" + area, "Area " + (area + 1), null, "AREA", area));
        }
        for (int district = 0; district < districts; district++) {
            String name = NAMES.get(district % NAMES.size());
            int round = district / NAMES.size();
            units.add(unit(
                    "D" + district,
                    round == 0 ? name : name + " " + (round + 1),
                    "A" + district % areas,
                    "DISTRICT",
                    100 + district));
        }
        return units;
    }
}
