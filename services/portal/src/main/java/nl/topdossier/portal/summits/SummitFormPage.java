package nl.topdossier.portal.summits;

import java.util.List;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.MeetingKind;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new summit, or of one that is changed; dates are changed elsewhere, where the consequences are shown.
 *
 * @param head absent for a new summit
 * @param meanwhile what someone else stored since the form was opened; absent when nobody did
 * @param preview what the other debates would move; absent until they differ from those that are kept
 */
public record SummitFormPage(
        @Nullable SummitHead head,
        SummitForm form,
        List<Problem> problems,
        @Nullable Preview preview,
        @Nullable Meanwhile meanwhile) {

    public SummitFormPage(@Nullable SummitHead head, SummitForm form, List<Problem> problems) {
        this(head, form, problems, null, null);
    }

    /** The form again, because someone else stored the summit first; what was filled in stays. */
    public static SummitFormPage after(SummitHead head, SummitForm form, SummitForm kept) {
        return new SummitFormPage(head, form.at(kept.revision()), List.of(), null, new Meanwhile(kept, form));
    }

    /**
     * What would move, shown before it is applied.
     *
     * @param debates of which it was made; others are shown anew
     */
    public record Preview(List<DatesPage.Group> groups, String debates) {

        public int lines() {
            return groups.stream().mapToInt(group -> group.lines().size()).sum();
        }
    }

    public List<MeetingKind> kinds() {
        return List.of(MeetingKind.values());
    }

    public List<House> houses() {
        return List.of(House.values());
    }

    public List<Attendance> attendances() {
        return List.of(Attendance.values());
    }

    public @Nullable Text problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::what)
                .findFirst()
                .orElse(null);
    }

    public String address() {
        return head == null ? "/summits" : head.address() + "/edit";
    }
}
