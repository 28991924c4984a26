package nl.topdossier.bench;

import java.util.Locale;

/** How letters went: from submitted to received by both Houses, and until the engine had done all that belongs to them. */
record Flow(int letters, double seconds, Times perLetter, Cpu cpu, long engineRecords) {

    double perSecond() {
        return letters / seconds;
    }

    double cpuPerLetter(String process) {
        return (double) cpu.of(process) / letters;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f letters/s (%d in %.1f s); one letter %s; %.0f engine records each",
                perSecond(),
                letters,
                seconds,
                perLetter,
                (double) engineRecords / letters);
    }
}
