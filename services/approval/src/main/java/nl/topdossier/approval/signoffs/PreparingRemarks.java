package nl.topdossier.approval.signoffs;

import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.offices.Standings;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of an office, staff too, prepare remarks and notes; what they typed stays when the task is gone. */
@Service
public class PreparingRemarks {

    private final Submissions submissions;
    private final RemarksDrafts drafts;
    private final Standings standings;

    PreparingRemarks(Submissions submissions, RemarksDrafts drafts, Standings standings) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.standings = standings;
    }

    /** Keeps what the person typed at this task, also when the task was cancelled meanwhile. */
    @Transactional
    public void keep(UUID taskId, String remarks, String notes, Person person) {
        Place place = placeOf(taskId, person);
        drafts.keep(place.letterId(), place.officeId(), person.id(), taskId, remarks, notes);
    }

    /** What the people of the task's office typed about the letter, at this task or an earlier one. */
    @Transactional
    public List<RemarksDrafts.Draft> of(UUID taskId, Person person) {
        Place place = placeOf(taskId, person);
        return drafts.of(place.letterId(), place.officeId());
    }

    private Place placeOf(UUID taskId, Person person) {
        UUID letterId = submissions.letterOfSignOff(taskId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
        String officeId = submissions.ofLetter(letterId).stream()
                .flatMap(submission -> submission.roundOf(taskId).stream())
                .flatMap(round -> round.find(taskId).stream())
                .map(SignOff::officeId)
                .findFirst()
                .orElseThrow();
        if (standings.today(person.id(), officeId).isEmpty()) {
            throw Refusal.notFound("problem.http.404");
        }
        return new Place(letterId, officeId);
    }

    private record Place(UUID letterId, String officeId) {}
}
