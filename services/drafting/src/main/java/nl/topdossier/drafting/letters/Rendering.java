package nl.topdossier.drafting.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.Sha256;
import nl.topdossier.lettertext.pdf.CoveringLetter;
import nl.topdossier.lettertext.pdf.LetterDocument;
import nl.topdossier.lettertext.pdf.Letterhead;
import nl.topdossier.lettertext.pdf.MemoDocument;
import nl.topdossier.lettertext.pdf.PdfRendering;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which files a version has, and how each is rendered. */
@Component
class Rendering {

    private final boolean exercise;

    Rendering(@Value("${topdossier.exercise}") boolean exercise) {
        this.exercise = exercise;
    }

    List<RenderedPart> parts(LetterCard card, CheckedDraft draft) {
        List<RenderedPart> parts = new ArrayList<>();
        DraftContent content = draft.content();
        Letterhead head = new Letterhead(content.ministry(), content.unit());
        parts.add(part(
                VersionPart.LETTER,
                List.of(draft.body().markdown(), content.marking()),
                () -> PdfRendering.letter(new LetterDocument(draft.body(), content.marking(), exercise))));
        draft.covering().forEach((house, text) -> parts.add(covering(card, content, head, house, text)));
        draft.memos().forEach((office, text) -> parts.add(memo(content, office, text)));
        return parts;
    }

    private RenderedPart covering(
            LetterCard card, DraftContent content, Letterhead head, House house, LetterText text) {
        var signatories = content.signatories().stream()
                .map(who -> new nl.topdossier.lettertext.pdf.Signatory(who.title(), who.name()))
                .toList();
        var enclosures = content.annexes().stream().map(Annex::name).toList();
        List<Object> source = List.of(
                head,
                house,
                card.houses(),
                content.title(),
                content.salutation(),
                text.markdown(),
                signatories,
                enclosures,
                content.marking());
        return part(
                Houses.coveringPart(house),
                source,
                () -> PdfRendering.coveringLetter(new CoveringLetter(
                        head,
                        Houses.shortOf(house),
                        Houses.shortOf(card.houses()),
                        content.title(),
                        content.salutation(),
                        text,
                        signatories,
                        enclosures,
                        content.marking(),
                        exercise)));
    }

    private RenderedPart memo(DraftContent content, String office, LetterText text) {
        Memo memo = content.memos().get(office);
        if (memo == null) {
            throw new IllegalStateException("Expected a memo for " + office + ", but there is none");
        }
        return part(
                VersionPart.memo(office),
                List.of(memo, content.marking()),
                () -> PdfRendering.memo(new MemoDocument(
                        memo.department(),
                        memo.stamp(),
                        memo.subject(),
                        memo.fields(),
                        text,
                        content.marking(),
                        exercise)));
    }

    private RenderedPart part(String name, List<?> source, Supplier<byte[]> rendering) {
        return new RenderedPart(name, Sha256.hex(source + " " + exercise), () -> shown(name, rendering));
    }

    private static byte[] shown(String name, Supplier<byte[]> rendering) {
        try {
            return rendering.get();
        } catch (nl.topdossier.lettertext.TextRefused refused) {
            throw Door.unreadable(name, refused);
        }
    }
}
