package nl.topdossier.portal.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Puts texts, dates and times in words for one reader; templates know it as {@code #words}. */
public final class Words {

    /** Deadlines and times are read in the Netherlands, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final MessageSource messages;
    private final Clock clock;
    private final Locale locale;

    public Words(MessageSource messages, Clock clock, Locale locale) {
        this.messages = messages;
        this.clock = clock;
        this.locale = locale;
    }

    public String say(Text text) {
        Object[] arguments = text.arguments().stream().map(this::argument).toArray();
        return messages.getMessage(text.key(), arguments, locale);
    }

    public String say(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    /** The word for a value of an enum: key {@code prefix.NAME}. */
    public String name(String prefix, Enum<?> value) {
        return say(prefix + "." + value.name());
    }

    public String date(LocalDate date) {
        return date.format(pattern("d MMMM yyyy"));
    }

    /** Thursday 3 July, with the year only where it is not this one. */
    public String day(LocalDate date) {
        return date.format(pattern(date.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy"));
    }

    /** 3 jul: where there is little room; with the year where it is not this one. */
    public String shortDay(LocalDate date) {
        return date.format(pattern(date.getYear() == today().getYear() ? "EEE d MMM" : "d MMM yyyy"));
    }

    /** The month of a day, with the year in January. */
    public String month(LocalDate day) {
        return day.format(pattern(day.getMonthValue() == 1 ? "MMM yyyy" : "MMM"));
    }

    /** A number as it is written in this language: 4.000, or 4,000. */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** An amount: in millions from a million on, since nobody reads nine digits. */
    public String euros(BigDecimal amount) {
        BigDecimal millions = amount.divide(MILLION, 3, RoundingMode.HALF_UP);
        return millions.abs().compareTo(BigDecimal.ONE) >= 0
                ? say("words.millions", number(millions.stripTrailingZeros()))
                : say("words.euros", number(amount));
    }

    public String time(Instant moment) {
        return moment.atZone(ZONE).format(pattern("HH:mm"));
    }

    public String moment(Instant moment) {
        return moment(moment.atZone(ZONE).toLocalDateTime());
    }

    /** A moment as people say it: today 14:02, yesterday 13:40, 3 July 11:15. */
    public String moment(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        String time = moment.format(pattern("HH:mm"));
        if (day.equals(today())) {
            return say("words.today", time);
        }
        if (day.equals(today().minusDays(1))) {
            return say("words.yesterday", time);
        }
        if (day.equals(today().plusDays(1))) {
            return say("words.tomorrow", time);
        }
        return moment.format(pattern(day.getYear() == today().getYear() ? "d MMMM HH:mm" : "d MMMM yyyy HH:mm"));
    }

    /** When the page is made, in full: for what is read later, on paper. */
    public String now() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE).format(pattern("d MMMM yyyy HH:mm"));
    }

    /** The machine-readable form for {@code <time datetime>}. */
    public String iso(Instant moment) {
        return moment.toString();
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Text text -> say(text);
            case BigDecimal number -> number(number);
            case LocalDate date -> date(date);
            case LocalDateTime moment -> moment(moment);
            case Instant moment -> moment(moment);
            default -> argument;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
