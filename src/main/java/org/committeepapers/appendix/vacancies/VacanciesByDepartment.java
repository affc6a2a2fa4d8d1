package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// How many posts nobody holds: the managers' of the whole council first, then the caseholders' of each team.
@AutoService(Appendix.class)
public final class VacanciesByDepartment implements Appendix {

    /// One line of the table.
    private record Department(String name, long vacancies) {}

    @Override
    public String slug() {
        return "vacancies-by-department";
    }

    @Override
    public String title() {
        return "Social work vacancies by department";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Post.class, StaffMember.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Post> vacant = vacant(month);
        List<Department> departments = departments(month, vacant);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(month, departments, asAt)),
                List.of(chart(departments, asAt)),
                Map.of(
                        "asAt", asAt,
                        "vacancies", new NamedFigure(Exact.of(total(departments)), Format.POSTS).number(),
                        "departments",
                                departments.stream()
                                        .filter(one -> one.vacancies() > 0)
                                        .count()));
    }

    /// Posts with a number that nobody in post holds.
    private static List<Post> vacant(MonthData month) {
        Set<String> held = month.at(StaffMember.class, month.month()).stream()
                .map(StaffMember::postRef)
                .filter(ref -> ref != null)
                .collect(Collectors.toUnmodifiableSet());
        return month.at(Post.class, month.month()).stream()
                .filter(post -> post.postRef() != null && !held.contains(post.postRef()))
                .toList();
    }

    private static List<Department> departments(MonthData month, List<Post> vacant) {
        List<Department> departments = new ArrayList<>();
        month.council().roleGroups().values().stream()
                .filter(group -> !group.code().equals(StaffingOf.CASEHOLDER))
                .sorted(Comparator.comparing(RoleGroup::code))
                .forEach(group -> departments.add(new Department(group.name(), count(vacant, group.roles()))));
        Set<Role> caseholders = StaffingOf.roles(month.council(), StaffingOf.CASEHOLDER);
        for (OrgUnit unit : Service.ofCouncil(month).units(month)) {
            List<Post> here = vacant.stream()
                    .filter(post -> month.council().units().isWithin(post.unitCode(), unit.code()))
                    .toList();
            departments.add(new Department(unit.printedName(), count(here, caseholders)));
        }
        return departments;
    }

    private static long count(List<Post> posts, Set<Role> roles) {
        return posts.stream().filter(post -> roles.contains(post.role())).count();
    }

    private static long total(List<Department> departments) {
        return departments.stream().mapToLong(Department::vacancies).sum();
    }

    private static AppendixTable table(MonthData month, List<Department> departments, String asAt) {
        List<Row> rows = new ArrayList<>();
        departments.forEach(one -> rows.add(Row.detail(Cell.text(one.name()), Cell.of(one.vacancies()))));
        rows.add(Row.total(Cell.text("TOTAL"), Cell.of(total(departments))));
        long unnumbered = month.at(Post.class, month.month()).stream()
                .filter(post -> post.postRef() == null)
                .count();
        return new AppendixTable(
                "vacancies-by-department",
                "Posts that nobody holds, by department, as at " + asAt,
                List.of(
                        Column.words("department", "Department"),
                        Column.figures("number_of_vacancies", "Vacancies", Format.POSTS)),
                rows,
                List.of(
                        "Whole posts of the establishment whose number no member of staff holds. A post with somebody in it "
                                + "for part of the week is not vacant."
                                + (unnumbered == 0
                                        ? ""
                                        : " Posts without a number are not counted: " + unnumbered + "."),
                        "Managers' posts are counted for the council as a whole, other posts by team. "
                                + StaffingOf.counted(month.council())),
                "HR extracts: establishment, staff in post");
    }

    private static Chart chart(List<Department> departments, String asAt) {
        List<String> names = departments.stream().map(Department::name).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of("Vacancies", departments, department -> Optional.of(Exact.of(department.vacancies()))));
        return new Chart(
                "vacancies-by-department",
                Chart.Kind.HORIZONTAL_BAR,
                "Posts that nobody holds, by department, as at " + asAt,
                names,
                series,
                Format.POSTS,
                null,
                AltText.acrossCategories(names, series, Format.POSTS));
    }
}
