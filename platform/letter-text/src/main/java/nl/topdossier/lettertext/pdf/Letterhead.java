package nl.topdossier.lettertext.pdf;

/** Who a document comes from: the ministry, and the part of it that wrote. */
public record Letterhead(String ministry, String unit) {}
