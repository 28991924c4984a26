package nl.topdossier.lettertext.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * Puts the date on a covering letter at release, and proves that nothing else was done to it. The date is an addition behind
 * the agreed bytes, so these stay as they were.
 */
public final class DateStamp {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float PAGE_HEIGHT = 297 * POINTS_PER_MM;

    // The place that the style sheet keeps free on a covering letter: beside the word "Datum".
    private static final float LEFT = 66 * POINTS_PER_MM;
    private static final float BASELINE = 199.44f * POINTS_PER_MM;
    private static final float SIZE = 9;

    private static final Rectangle2D LABEL = place(30, 64);
    private static final Rectangle2D VALUE = place(65, 190);

    /** Part of the PDF's own id; with the day it makes each stamped file the same every time. */
    private static final long FIXED_ID = 20_250_703L;

    private DateStamp() {}

    /** The covering letter with this date; the result begins with the bytes that were agreed. */
    public static byte[] stamp(byte[] agreed, LocalDate date) {
        try (var document = Loader.loadPDF(agreed)) {
            requireEmptyPlace(document);
            write(document, DATE.format(date));
            document.setDocumentId(FIXED_ID + date.toEpochDay());
            var stamped = new ByteArrayOutputStream();
            document.saveIncremental(stamped);
            return stamped.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the stamped file is the agreed one with a date at its place, and nothing more. */
    public static boolean onlyDateDiffers(byte[] agreed, byte[] stamped) {
        return beginsWith(stamped, agreed)
                && dateOf(stamped)
                        .map(date -> Arrays.equals(stamp(agreed, date), stamped))
                        .orElse(false);
    }

    /** The date on a covering letter, if it has one. */
    public static Optional<LocalDate> dateOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Optional.of(LocalDate.parse(text(read(document, VALUE), VALUE), DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean beginsWith(byte[] file, byte[] beginning) {
        return file.length > beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void requireEmptyPlace(PDDocument document) throws IOException {
        // Both places in one reading of the page: reading is what a stamp takes most time for.
        PDFTextStripperByArea page = read(document, LABEL, VALUE);
        if (!text(page, LABEL).equals("Datum")) {
            throw new IllegalArgumentException("Expected a covering letter with a place for the date, but it has none");
        }
        if (!text(page, VALUE).isEmpty()) {
            throw new IllegalStateException("Expected an empty place for the date, but there is a date on it");
        }
    }

    private static void write(PDDocument document, String date) throws IOException {
        var font = Fonts.sans(document);
        var page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(LEFT, BASELINE);
            content.showText(date);
            content.endText();
        }
    }

    private static PDFTextStripperByArea read(PDDocument document, Rectangle2D... places) throws IOException {
        var reader = new PDFTextStripperByArea();
        for (Rectangle2D place : places) {
            reader.addRegion(place.toString(), place);
        }
        reader.extractRegions(document.getPage(0));
        return reader;
    }

    private static String text(PDFTextStripperByArea read, Rectangle2D place) {
        return read.getTextForRegion(place.toString()).strip();
    }

    private static Rectangle2D place(float left, float right) {
        return new Rectangle2D.Float(
                left * POINTS_PER_MM, PAGE_HEIGHT - BASELINE - 12, (right - left) * POINTS_PER_MM, 15);
    }
}
