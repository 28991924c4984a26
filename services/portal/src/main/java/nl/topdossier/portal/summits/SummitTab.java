package nl.topdossier.portal.summits;

/** The pages about one summit, in the order of their tabs. */
public enum SummitTab {
    OVERVIEW(""),
    TIMETABLE("/timetable"),
    WORK("/work"),
    FIGURES("/figures"),
    REPORT("/report");

    private final String path;

    SummitTab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
