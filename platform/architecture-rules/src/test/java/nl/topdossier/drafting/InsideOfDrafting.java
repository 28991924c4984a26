package nl.topdossier.drafting;

/** Something that belongs to a service. */
public class InsideOfDrafting {}
