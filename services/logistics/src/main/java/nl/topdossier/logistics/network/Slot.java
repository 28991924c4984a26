package nl.topdossier.logistics.network;

import java.time.LocalDate;

/**
 * When an open piece can and must start and be done, and how many working days it can still slip; below zero it endangers what
 * waits for it.
 */
public record Slot(
        LocalDate earliestStart, LocalDate earliestFinish, LocalDate latestStart, LocalDate latestFinish, int slack) {}
