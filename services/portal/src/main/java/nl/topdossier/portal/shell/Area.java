package nl.topdossier.portal.shell;

/** A part of the portal with a place in the menu, in the order of the menu. */
public enum Area {
    TASKS("/tasks"),
    LETTERS("/letters"),
    SUMMITS("/summits"),
    PLAN("/plan"),
    LEDGER("/ledger"),
    BOARD("/board"),
    OFFICES("/offices"),
    AUDIT("/audit");

    private final String address;

    Area(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }
}
