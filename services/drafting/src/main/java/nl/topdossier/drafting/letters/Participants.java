package nl.topdossier.drafting.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Rules of the list of participants. */
public final class Participants {

    private static final int MOST = 60;
    private static final String OFFICE = "[A-Z][A-Z0-9-]{0,19}";

    private Participants() {}

    /** The list with every required office that is not on it yet. */
    static List<Participant> complete(List<Participant> list, List<RequiredOffice> required) {
        List<Participant> all = new ArrayList<>(list);
        required.stream()
                .filter(office -> all.stream().noneMatch(office::isMetBy))
                .map(RequiredOffice::asParticipant)
                .forEach(all::add);
        return all;
    }

    /** The list in order, with places in the line; refused when it names something twice or a section that is not there. */
    public static List<Participant> checked(List<Participant> given, Set<UUID> sections) {
        if (given.size() > MOST) {
            throw Refusal.invalid("problem.participants.many", MOST);
        }
        Set<Object> seen = new HashSet<>();
        int line = 0;
        List<Participant> checked = new ArrayList<>();
        for (Participant participant : given) {
            check(participant, sections);
            boolean inLine = participant.round() == RoundKind.LINE;
            if (!seen.add(List.of(participant.officeId(), participant.round(), key(participant.sectionId())))) {
                throw Refusal.invalid("problem.participants.twice", participant.officeId());
            }
            line += inLine ? 1 : 0;
            checked.add(new Participant(
                    participant.officeId(),
                    participant.round(),
                    participant.role(),
                    participant.sectionId(),
                    inLine ? line : 0));
        }
        return List.copyOf(checked);
    }

    private static void check(Participant participant, Set<UUID> sections) {
        requireOffice(participant.officeId());
        boolean minister = participant.round() == RoundKind.MINISTERS;
        UUID section = participant.sectionId();
        if (participant.role() == ParticipantRole.SIGNS && (!minister || section != null)) {
            throw Refusal.invalid("problem.participants.signs", participant.officeId());
        }
        if (section != null && !sections.contains(section)) {
            throw Refusal.invalid("problem.participants.section", participant.officeId());
        }
    }

    /** The code of an office, refused when it does not look like one. */
    public static String requireOffice(@Nullable String officeId) {
        if (officeId == null || !officeId.matches(OFFICE)) {
            throw Refusal.invalid("problem.office");
        }
        return officeId;
    }

    private static Object key(@Nullable UUID sectionId) {
        return sectionId == null ? "" : sectionId;
    }
}
