package nl.topdossier.bench;

/** What can be measured by itself. */
enum Measure {
    /** Letters per second through the product. */
    FLOW,
    /** From a task in the engine to an open list. */
    VISIBLE,
    /** Clicks while many are at work. */
    PEOPLE,
    /** Pages over large stocks. */
    STOCK,
    /** The work of many summits. */
    PLAN,
    /** Letters per second on the bare engine. */
    REFERENCE
}
