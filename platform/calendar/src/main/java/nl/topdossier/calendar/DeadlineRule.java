package nl.topdossier.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One explicit rule that gives a deadline, as data: an administrator can keep others beside the named ones here. */
public record DeadlineRule(
        String code,
        int offset,
        DayCount dayCount,
        Direction direction,
        Anchor anchor,
        Move move,
        Terms terms,
        LocalTime timeOfDay) {

    /** The end of the day at the ministry and at the clerk's office; the named rules use it. */
    public static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

    /** Annotated agenda: 11 calendar days before the meeting, and then back to the Friday of the council of ministers. */
    public static final DeadlineRule AGENDA = new DeadlineRule(
            "agenda",
            11,
            DayCount.CALENDAR_DAYS,
            Direction.BEFORE,
            Anchor.MEETING_STARTS,
            Move.EARLIER_TO_FRIDAY,
            Terms.AGREED,
            END_OF_OFFICE_DAY);

    /** Report: 8 calendar days after the meeting. It moves earlier, since no law extends what was agreed. */
    public static final DeadlineRule REPORT = new DeadlineRule(
            "report",
            8,
            DayCount.CALENDAR_DAYS,
            Direction.AFTER,
            Anchor.MEETING_ENDS,
            Move.EARLIER_TO_WORKING_DAY,
            Terms.AGREED,
            END_OF_OFFICE_DAY);

    /** The last working day before an addressed House goes into recess. */
    public static final DeadlineRule BEFORE_RECESS = new DeadlineRule(
            "before-recess",
            1,
            DayCount.WORKING_DAYS,
            Direction.BEFORE,
            Anchor.RECESS_STARTS,
            Move.EARLIER_TO_WORKING_DAY,
            Terms.AGREED,
            END_OF_OFFICE_DAY);

    /** In time for the debate: a full working day lies between the letter and the debate on it. */
    public static final DeadlineRule BEFORE_DEBATE = new DeadlineRule(
            "before-debate",
            2,
            DayCount.WORKING_DAYS,
            Direction.BEFORE,
            Anchor.DEBATE,
            Move.EARLIER_TO_WORKING_DAY,
            Terms.AGREED,
            END_OF_OFFICE_DAY);

    public DeadlineRule {
        if (offset < 0) {
            throw new IllegalArgumentException(
                    "Expected an offset of 0 or more in rule " + code + ", but was " + offset);
        }
        if (direction == Direction.BEFORE && move == Move.LATER_TO_WORKING_DAY) {
            throw new IllegalArgumentException("Expected rule " + code
                    + " to move earlier or not at all, since it counts back from an event, but it moves later");
        }
        if (!anchor.isTheMeeting() && direction == Direction.AFTER) {
            throw new IllegalArgumentException(
                    "Expected rule " + code + " to count back from the recess or the debate, but it counts on");
        }
    }

    /** The rules that have a name of their own. */
    public static List<DeadlineRule> named() {
        return List.of(AGENDA, REPORT, BEFORE_RECESS, BEFORE_DEBATE);
    }

    /** The named rule with this code. */
    public static Optional<DeadlineRule> named(String code) {
        return named().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
