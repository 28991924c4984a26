package nl.topdossier.commitments.imports;

/** In which form a file comes. */
public enum ImportForm {
    /** Rows with a heading: our own columns, or the overview of the Eerste Kamer. */
    CSV,
    /** The JSON that opendata.tweedekamer.nl gives for Toezegging, or for Zaak of kind Motie with its Besluit. */
    OPEN_DATA
}
