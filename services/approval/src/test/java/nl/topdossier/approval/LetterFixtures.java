package nl.topdossier.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.MemoHash;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.letter.SectionHash;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.People;
import org.jspecify.annotations.Nullable;

/** Letters as drafting submits them: {@code aLetter().signedBy("BZ", "DEF").agreedBy("MP").submitted()}. */
public final class LetterFixtures {

    private UUID letterId = Ids.next();
    private UUID submissionId = Ids.next();
    private int version = 1;
    private String contentHash = hash("text-1-" + submissionId);
    private final List<SectionHash> sections = new ArrayList<>();
    private final List<MemoHash> memos = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private ReturnPolicy policy = ReturnPolicy.STOP_AT_FIRST_RETURN;
    private RoundKind startAt = RoundKind.COORDINATION;
    private @Nullable String startAtOfficeId;
    private List<UUID> authors = List.of(People.ANNA);
    private @Nullable Instant deadline;

    private LetterFixtures() {}

    public static LetterFixtures aLetter() {
        return new LetterFixtures();
    }

    /** The next version of the same letter, with another text; sections and memos stay as they were. */
    public static LetterFixtures nextVersionOf(LetterSubmitted former) {
        LetterFixtures next = sameVersionAs(former);
        next.version = former.version() + 1;
        next.contentHash = hash("text-" + next.version + "-" + next.submissionId);
        return next;
    }

    /** The same version, submitted again. */
    public static LetterFixtures sameVersionAs(LetterSubmitted former) {
        LetterFixtures again = new LetterFixtures();
        again.letterId = former.letterId();
        again.version = former.version();
        again.contentHash = former.contentHash();
        again.sections.addAll(former.sections());
        again.memos.addAll(former.memos());
        again.participants.addAll(former.participants());
        again.policy = former.policy();
        again.authors = former.authors();
        again.deadline = former.deadline();
        return again;
    }

    /** Letter 002: BZ and Defensie sign, mede namens the minister-president. */
    public static LetterFixtures aLetterOfThreeMinisters() {
        return aLetter().signedBy("BZ", "DEF").agreedBy("MP");
    }

    public LetterFixtures coordinatedWith(String... offices) {
        return with(RoundKind.COORDINATION, ParticipantRole.AGREES, offices);
    }

    public LetterFixtures through(String... offices) {
        return with(RoundKind.LINE, ParticipantRole.AGREES, offices);
    }

    public LetterFixtures signedBy(String... offices) {
        return with(RoundKind.MINISTERS, ParticipantRole.SIGNS, offices);
    }

    public LetterFixtures agreedBy(String... offices) {
        return with(RoundKind.MINISTERS, ParticipantRole.AGREES, offices);
    }

    /** A section of which this office is the owner. */
    public LetterFixtures withSectionOf(String office, UUID sectionId, String hash) {
        sections.add(new SectionHash(sectionId, hash(hash)));
        participants.add(new Participant(office, RoundKind.MINISTERS, ParticipantRole.AGREES, sectionId, 0));
        return this;
    }

    public LetterFixtures changingSection(UUID sectionId, String hash) {
        sections.removeIf(section -> section.sectionId().equals(sectionId));
        sections.add(new SectionHash(sectionId, hash(hash)));
        return this;
    }

    public LetterFixtures withMemoFor(String office, String hash) {
        memos.removeIf(memo -> memo.officeId().equals(office));
        memos.add(new MemoHash(office, hash(hash)));
        return this;
    }

    public LetterFixtures hearingAll() {
        policy = ReturnPolicy.HEAR_ALL;
        return this;
    }

    public LetterFixtures by(ReturnPolicy returnPolicy) {
        policy = returnPolicy;
        return this;
    }

    public LetterFixtures startingAt(RoundKind kind, @Nullable String office) {
        startAt = kind;
        startAtOfficeId = office;
        return this;
    }

    public LetterFixtures writtenBy(UUID... persons) {
        authors = List.of(persons);
        return this;
    }

    public LetterFixtures dueAt(Instant moment) {
        deadline = moment;
        return this;
    }

    /** The hash of a text that a test only names. */
    public static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public LetterSubmitted submitted() {
        return new LetterSubmitted(
                letterId,
                submissionId,
                version,
                contentHash,
                List.copyOf(sections),
                List.copyOf(memos),
                List.copyOf(participants),
                policy,
                startAt,
                startAtOfficeId,
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER),
                authors,
                deadline,
                null);
    }

    private LetterFixtures with(RoundKind kind, ParticipantRole role, String... offices) {
        for (String office : offices) {
            int position = kind == RoundKind.LINE ? participants.size() + 1 : 0;
            participants.add(new Participant(office, kind, role, null, position));
        }
        return this;
    }
}
