package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.portal.letters.ActionKind;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Question;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a person may do with a letter now. Who may decide is said by approval; the rest follows from state, role and office. */
@Component
class LetterActions {

    private final People people;
    private final MessageSource messages;

    LetterActions(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    List<LetterAction> of(Dossier dossier, Me me, @Nullable String typed, Locale locale) {
        List<LetterAction> all = new ArrayList<>();
        List<Question> asked = dossier.questions();
        for (Question question : asked) {
            all.addAll(decisions(dossier, question, asked.size() > 1, typed, locale));
        }
        all.addAll(DeskActions.of(dossier, me));
        all.addAll(drafterActions(dossier, me, locale));
        seeDeadline(dossier, me).ifPresent(all::add);
        return all.isEmpty() || !isPrimary(all.getFirst().kind())
                ? all
                : new ArrayList<>(Stream.concat(
                                Stream.of(all.getFirst().asPrimary()),
                                all.stream().skip(1))
                        .toList());
    }

    private static boolean isPrimary(ActionKind kind) {
        return switch (kind) {
            case SIGN, AGREE, EDIT, RELEASE, RECHECK, CHOOSE_REENTRY -> true;
            default -> false;
        };
    }

    private List<LetterAction> decisions(
            Dossier dossier, Question question, boolean several, @Nullable String typed, Locale locale) {
        List<LetterAction> all = new ArrayList<>();
        String base = address(dossier) + "/tasks/" + question.taskId();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("contentHash", question.contentHash());
        String memoHash = question.memoHash();
        if (memoHash != null) {
            fields.put("memoHash", memoHash);
        }
        if (question.allows("SIGN")) {
            Map<String, String> signing = new LinkedHashMap<>(fields);
            signing.put("sign", "true");
            all.add(LetterAction.of(ActionKind.SIGN, base + "/agree", signing)
                    .explained(Text.of(
                            "act.explain.sign",
                            question.version(),
                            shortHash(question.contentHash()),
                            covering(question.houses()))));
        }
        if (question.allows("AGREE")) {
            all.add(LetterAction.of(ActionKind.AGREE, base + "/agree", fields).explained(agreeing(dossier, question)));
        }
        if (question.allows("RETURN")) {
            all.add(LetterAction.of(ActionKind.RETURN, base + "/return", fields).withDraft(typed));
        }
        if (question.allows("PREPARE") && !decides(question) && asksOfMine(dossier, question)) {
            all.add(LetterAction.of(ActionKind.PREPARE, base + "/prepare", Map.of())
                    .withDraft(typed));
        }
        if (question.allows("TAKE_BACK")) {
            all.add(LetterAction.of(ActionKind.TAKE_BACK, base + "/take-back", Map.of()));
        }
        if (question.allows("CONFIRM_OUTSIDE_AGREEMENT")) {
            all.add(LetterAction.of(ActionKind.CONFIRM_OUTSIDE_AGREEMENT, base + "/confirm-outside", Map.of()));
        }
        if (question.allows("RECORD_OUTSIDE_AGREEMENT") && !decides(question)) {
            all.add(LetterAction.of(ActionKind.RECORD_OUTSIDE_AGREEMENT, base + "/outside", fields)
                    .withChoices(people()));
        }
        if (!several) {
            return all;
        }
        String office = people.officeName(question.officeId(), locale);
        return all.stream()
                .map(action -> action.onBehalfOf(office, action.id() + "-" + question.taskId()))
                .toList();
    }

    /** Who can decide here has no need to prepare, or to record a decision that was given elsewhere. */
    private static boolean decides(Question question) {
        return question.allows("SIGN") || question.allows("AGREE");
    }

    private static boolean asksOfMine(Dossier dossier, Question question) {
        return dossier.standing().offices().contains(question.officeId());
    }

    private List<Choice> people() {
        return people.all().entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    private static Text agreeing(Dossier dossier, Question question) {
        String section = dossier.letter().titleOf(question.sectionId());
        String hash = shortHash(question.contentHash());
        return section == null
                ? Text.of("act.explain.agree", question.version(), hash)
                : Text.of("act.explain.agree.section", section, question.version(), hash);
    }

    /** Whoever belongs to the drafting office may say that they saw that its deadline moved. */
    private static Optional<LetterAction> seeDeadline(Dossier dossier, Me me) {
        DraftingAnswers.MovedDeadline moved = dossier.letter().movedDeadline();
        boolean ours = (me.has(Roles.DRAFTER) || me.has(Roles.OFFICIAL))
                && dossier.standing().offices().contains(dossier.letter().draftingOfficeId());
        return moved == null || !ours
                ? Optional.empty()
                : Optional.of(LetterAction.of(
                                ActionKind.SEE_DEADLINE,
                                address(dossier) + "/deadline-notices/" + moved.noticeId(),
                                Map.of())
                        .explained(Text.of("act.explain.deadline", local(moved.before()), local(moved.after()))));
    }

    private static LocalDateTime local(Instant moment) {
        return moment.atZone(Words.ZONE).toLocalDateTime();
    }

    private List<LetterAction> drafterActions(Dossier dossier, Me me, Locale locale) {
        Letter letter = dossier.letter();
        List<LetterAction> all = new ArrayList<>();
        boolean drafts = drafts(dossier, me);
        boolean heads = (me.has(Roles.DRAFTER) || me.has(Roles.OFFICIAL))
                && dossier.standing().decides().contains(letter.draftingOfficeId());
        String address = address(dossier);
        if (heads && letter.isIn("RETURNED")) {
            all.add(LetterAction.of(ActionKind.CHOOSE_REENTRY, address + "/reentry", task(letter.reentryTaskId()))
                    .withChoices(ways(letter, locale)));
        }
        if (!drafts) {
            return all;
        }
        Map<String, String> screen = new LinkedHashMap<>(task(letter.draftTaskId()));
        screen.put("version", String.valueOf(letter.version()));
        if (letter.isIn("DRAFT")) {
            all.add(LetterAction.of(ActionKind.EDIT, address + "/edit", Map.of()));
            if (letter.version() > 0) {
                all.add(LetterAction.of(ActionKind.SUBMIT, address + "/submit", screen)
                        .explained(Text.of("act.explain.submit")));
            }
        }
        if (letter.isIn("CHECKING", "SUBMITTED", "SIGNED_OFF") && letter.pendingRecall() == null && isHeld(dossier)) {
            all.add(LetterAction.of(ActionKind.RECALL, address + "/recall", Map.of())
                    .withChoices(List.of(purpose("EDIT", locale), purpose("WITHDRAW", locale))));
        }
        if (letter.cancellationTaskId() != null) {
            all.add(LetterAction.of(ActionKind.KEEP, address + "/keep", task(letter.cancellationTaskId())));
        }
        if (letter.isIn("DRAFT", "RETURNED")) {
            all.add(LetterAction.of(ActionKind.WITHDRAW, address + "/withdraw", screen));
        }
        return all;
    }

    /** Whether this person may move the deadline, or say before when the letter may not leave. */
    static boolean setsDates(Dossier dossier, Me me) {
        return (drafts(dossier, me) || me.has(Roles.COORDINATOR))
                && !dossier.letter().isIn("DISPATCHED", "WITHDRAWN");
    }

    /** Whether this person belongs to the drafting office, as one who writes. */
    static boolean drafts(Dossier dossier, Me me) {
        return me.has(Roles.DRAFTER)
                && dossier.standing().offices().contains(dossier.letter().draftingOfficeId());
    }

    /** Once handing over has begun nothing comes back. */
    private static boolean isHeld(Dossier dossier) {
        Dispatch dispatch = dossier.dispatch();
        return dispatch == null || !dispatch.isPaused() && dispatch.isIn("GATE", "BLOCKED", "READY", "RELEASED");
    }

    private Choice purpose(String purpose, Locale locale) {
        return new Choice(purpose, messages.getMessage("recall." + purpose, null, locale));
    }

    /** The text changes or stays, and it goes on at a round, or at one step of the line. */
    private List<Choice> ways(Letter letter, Locale locale) {
        List<Choice> ways = new ArrayList<>(List.of(
                way("DRAFT", locale),
                way("DRAFT:MINISTERS", locale),
                way("COORDINATION", locale),
                way("LINE", locale)));
        letter.participants().stream()
                .filter(participant -> participant.round() == Round.Kind.LINE)
                .skip(1)
                .map(DraftingAnswers.Participant::officeId)
                .forEach(office -> ways.add(new Choice(
                        "LINE:" + office,
                        messages.getMessage(
                                "reentry.LINE.office", new Object[] {people.officeName(office, locale)}, locale))));
        ways.add(way("MINISTERS", locale));
        return ways;
    }

    private Choice way(String target, Locale locale) {
        return new Choice(target, messages.getMessage("reentry." + target.replace(':', '.'), null, locale));
    }

    static Map<String, String> task(@Nullable UUID taskId) {
        return taskId == null ? Map.of() : Map.of("task", taskId.toString());
    }

    private static Text covering(List<House> houses) {
        return houses.size() == 1
                ? Text.of("covering.one", Text.of("house." + houses.getFirst()))
                : Text.of("covering.both");
    }

    static Text houses(List<House> houses) {
        return houses.size() == 1 ? Text.of("house." + houses.getFirst()) : Text.of("houses.both");
    }

    static String address(Dossier dossier) {
        return "/letters/" + dossier.letter().letterId();
    }

    private static String shortHash(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }
}
