package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.topdossier.portal.letters.Changes;
import nl.topdossier.portal.letters.Piece;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words added and removed between two versions of a letter. */
@Component
class ChangeViews {

    private final Dossiers dossiers;

    ChangeViews(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Since the version on which this person last decided. */
    @Nullable
    Changes sinceDecided(Dossier dossier) {
        Letter letter = dossier.letter();
        Integer from = dossier.questions().stream()
                .filter(question -> dossier.standing().offices().contains(question.officeId()))
                .map(ApprovalAnswers.Question::lastDecidedVersion)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return from == null || from >= letter.version() ? null : compare(letter, from, letter.version());
    }

    Changes compare(Letter letter, int from, int to) {
        Map<String, List<Piece>> sections = new LinkedHashMap<>();
        int added = 0;
        int removed = 0;
        for (DraftingAnswers.Part part :
                dossiers.compared(letter.letterId(), from, to).parts()) {
            added += part.wordsAdded();
            removed += part.wordsRemoved();
            for (DraftingAnswers.Block block : part.blocks()) {
                if (!"SAME".equals(block.change())) {
                    List<Piece> pieces = sections.computeIfAbsent(title(letter, part, block), key -> new ArrayList<>());
                    pieces.addAll(block.pieces());
                    pieces.add(Piece.same("\n"));
                }
            }
        }
        return new Changes(
                from,
                to,
                added,
                removed,
                sections.entrySet().stream()
                        .map(section -> new Changes.Section(section.getKey(), section.getValue()))
                        .toList());
    }

    private static String title(Letter letter, DraftingAnswers.Part part, DraftingAnswers.Block block) {
        return letter.sections().stream()
                .filter(section -> section.key().equals(block.sectionId())
                        || section.sectionId().toString().equals(block.sectionId()))
                .map(DraftingAnswers.Section::title)
                .findFirst()
                .orElse("letter".equals(part.part()) ? letter.title() : part.part());
    }
}
