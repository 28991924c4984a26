package nl.topdossier.drafting.letters;

/** What a section (by its key) is about, and the sentence elsewhere that announces it (empty if none does). */
public record SectionTopic(String section, String topic, String announcement) {}
