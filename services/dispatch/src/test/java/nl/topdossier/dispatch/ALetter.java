package nl.topdossier.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.signoff.Agreement;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.dispatch.content.LetterFacts;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.pdf.CoveringLetter;
import nl.topdossier.lettertext.pdf.LetterDocument;
import nl.topdossier.lettertext.pdf.Letterhead;
import nl.topdossier.lettertext.pdf.PdfRendering;
import nl.topdossier.lettertext.pdf.Signatory;
import nl.topdossier.messaging.Ids;
import org.jspecify.annotations.Nullable;

/** A signed-off letter to both Houses, in order until a test spoils something. */
public final class ALetter {

    private static final Map<String, byte[]> FILES = rendered();

    private final UUID letterId = Ids.next();
    private final UUID submissionId = Ids.next();
    private final String contentHash = sha256(submissionId.toString().getBytes(StandardCharsets.UTF_8));
    private @Nullable Instant deadline;
    private @Nullable Instant earliest;
    private final Map<String, byte[]> files = new LinkedHashMap<>(FILES);
    private boolean markingAllowed = true;
    private boolean councilRequired;
    private List<String> officesWithoutMemo = List.of();
    private List<String> answered = List.of();

    private static Map<String, byte[]> rendered() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("letter", PdfRendering.letter(new LetterDocument(text(), "ONGERUBRICEERD", true)));
        files.put("covering-tweede-kamer", covering(nl.topdossier.calendar.House.TK));
        files.put("covering-eerste-kamer", covering(nl.topdossier.calendar.House.EK));
        files.put("memo-BZ", PdfRendering.letter(new LetterDocument(LetterText.parse("Nota."), "GEEN", true)));
        return files;
    }

    private static LetterText text() {
        return LetterText.parse("# Verslag van een top\n\nDe bondgenoten spraken over de inzet.\n");
    }

    private static byte[] covering(nl.topdossier.calendar.House house) {
        return PdfRendering.coveringLetter(new CoveringLetter(
                new Letterhead("Ministerie van Buitenlandse Zaken", "Directie Veiligheidsbeleid"),
                house,
                Set.of(nl.topdossier.calendar.House.values()),
                "Verslag van een top",
                "Geachte voorzitter,",
                LetterText.parse("Hierbij bied ik u het verslag aan.\n"),
                List.of(new Signatory("De minister van Buitenlandse Zaken,", "A. Voorbeeld")),
                List.of("Verslag van een top"),
                "ONGERUBRICEERD",
                true));
    }

    public ALetter due(Instant at) {
        deadline = at;
        return this;
    }

    public ALetter notBefore(Instant at) {
        earliest = at;
        return this;
    }

    public ALetter marked(boolean allowed) {
        markingAllowed = allowed;
        return this;
    }

    public ALetter needsCouncil() {
        councilRequired = true;
        return this;
    }

    public ALetter withoutMemoOf(String... offices) {
        officesWithoutMemo = List.of(offices);
        return this;
    }

    public ALetter thatAnswers(String... references) {
        answered = List.of(references);
        return this;
    }

    public UUID letterId() {
        return letterId;
    }

    public UUID dispatchId() {
        return submissionId;
    }

    public String contentHash() {
        return contentHash;
    }

    public Map<String, byte[]> files() {
        return files;
    }

    /** Gives the letter an annex with this text. */
    public ALetter withAnnex(String text) {
        files.put("annex-1", PdfRendering.letter(new LetterDocument(LetterText.parse(text), "GEEN", true)));
        return this;
    }

    LetterFacts facts() {
        return new LetterFacts(
                contentHash,
                files.entrySet().stream()
                        .map(file ->
                                new LetterFacts.PartInfo(file.getKey(), "application/pdf", sha256(file.getValue())))
                        .toList(),
                List.of(),
                officesWithoutMemo,
                answered,
                List.of(),
                List.of(),
                markingAllowed,
                councilRequired,
                earliest);
    }

    public LetterSignedOff signedOff() {
        return new LetterSignedOff(
                letterId,
                submissionId,
                1,
                contentHash,
                List.of(
                        new Agreement(Ids.next(), "BZ", ParticipantRole.SIGNS, null, contentHash, true),
                        new Agreement(Ids.next(), "MP", ParticipantRole.AGREES, null, contentHash, false)),
                List.of(House.TWEEDE_KAMER, House.EERSTE_KAMER),
                deadline,
                earliest);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
