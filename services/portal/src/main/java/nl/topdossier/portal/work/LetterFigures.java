package nl.topdossier.portal.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextBlock;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.figures.Disagreement;
import nl.topdossier.lettertext.figures.FigureReading;
import nl.topdossier.lettertext.figures.FigureWords;
import nl.topdossier.lettertext.figures.KnownFigure;
import nl.topdossier.portal.letters.FigureComparison;
import nl.topdossier.portal.letters.FigureHint;
import nl.topdossier.portal.letters.FigureHints;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.summits.Attendance;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.summits.SummitState;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Compares a letter with the figures of the summits that it speaks of. Without logistics a letter is shown all the same, and
 * says that nothing was compared.
 */
@Component
class LetterFigures implements FigureHints {

    private static final String BUDGET = "budget";

    private final SummitReading summits;
    private final nl.topdossier.portal.work.FigureReading figures;

    LetterFigures(SummitReading summits, nl.topdossier.portal.work.FigureReading figures) {
        this.summits = summits;
        this.figures = figures;
    }

    @Override
    public FigureComparison of(String markdown, @Nullable UUID summitId) {
        try {
            LetterText text = LetterText.parse(markdown);
            List<FigureHint> hints = new ArrayList<>();
            summits.all().stream()
                    .filter(summit -> summit.attendance() == Attendance.HOSTING)
                    .filter(summit -> summit.state() != SummitState.CANCELLED)
                    .forEach(summit ->
                            hints.addAll(of(text, summit, summit.summitId().equals(summitId))));
            return new FigureComparison(true, hints);
        } catch (TextRefused | ServiceRefusal | RestClientException e) {
            return FigureComparison.IMPOSSIBLE;
        }
    }

    private List<FigureHint> of(LetterText text, Summit summit, boolean about) {
        List<TextBlock> passages = FigureReading.passages(
                text, about, summit.place(), summit.firstDay().getYear());
        if (passages.isEmpty()) {
            return List.of();
        }
        Map<String, Text> present = new HashMap<>();
        List<KnownFigure> known = known(summit.summitId(), present);
        return FigureReading.disagreements(passages, known).stream()
                .map(found -> hint(found, present, summit))
                .toList();
    }

    private List<KnownFigure> known(UUID summitId, Map<String, Text> present) {
        List<KnownFigure> known = new ArrayList<>();
        for (nl.topdossier.portal.work.FigureReading.Recorded figure : figures.figures(summitId)) {
            Long value = figure.value();
            if (value != null) {
                (figure.isAddedByHand()
                                ? FigureWords.byName(figure.key(), figure.name(), BigDecimal.valueOf(value))
                                : FigureWords.known(figure.key(), BigDecimal.valueOf(value)))
                        .ifPresent(known::add);
                present.put(
                        figure.key(),
                        Text.of("letter.figures.now", figure.name(), BigDecimal.valueOf(value), figure.unit()));
            }
        }
        BigDecimal planned = BigDecimal.valueOf(figures.budget(summitId).planned());
        if (planned.signum() > 0) {
            FigureWords.known(BUDGET, planned).ifPresent(known::add);
            present.put(BUDGET, Text.of("letter.figures.budget", planned));
        }
        return known;
    }

    private static FigureHint hint(Disagreement found, Map<String, Text> present, Summit summit) {
        return new FigureHint(
                present.getOrDefault(
                        found.figure().key(),
                        Text.of("letter.figures.budget", found.figure().value())),
                found.written(),
                found.sentence(),
                "/summits/" + summit.summitId() + "/figures");
    }
}
