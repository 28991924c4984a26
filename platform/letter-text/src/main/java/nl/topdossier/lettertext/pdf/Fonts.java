package nl.topdossier.lettertext.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.TextRefused.Code;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded fonts; their files are read once, each document gets its own. */
final class Fonts {

    private record Face(String family, int weight, FontStyle style, byte[] file) {}

    private static final Face SANS = face("Letter Sans", 400, FontStyle.NORMAL, "NotoSans-Regular.ttf");

    private static final List<Face> FACES = List.of(
            face("Letter Serif", 400, FontStyle.NORMAL, "NotoSerif-Regular.ttf"),
            face("Letter Serif", 400, FontStyle.ITALIC, "NotoSerif-Italic.ttf"),
            face("Letter Serif", 700, FontStyle.NORMAL, "NotoSerif-Bold.ttf"),
            face("Letter Serif", 700, FontStyle.ITALIC, "NotoSerif-BoldItalic.ttf"),
            SANS,
            face("Letter Sans", 700, FontStyle.NORMAL, "NotoSans-Bold.ttf"));

    /** What the faces have; one of each family, since the others of a family have the same. */
    private static final List<CmapLookup> COVERAGE = List.of(coverage(FACES.getFirst()), coverage(SANS));

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (var face : FACES) {
            var font = new PDFontSupplier(load(face, document));
            builder.useFont(font, face.family(), face.weight(), face.style(), true);
        }
    }

    static PDFont sans(PDDocument document) throws IOException {
        return load(SANS, document);
    }

    /** Refuses a text with a character that one of the faces could not print. */
    static void requireGlyphs(String text) {
        text.codePoints()
                .filter(character ->
                        !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT)
                .filter(character -> COVERAGE.stream().anyMatch(face -> face.getGlyphId(character) == 0))
                .findFirst()
                .ifPresent(character -> {
                    throw new TextRefused(Code.NOT_PRINTABLE, "U+%04X".formatted(character));
                });
    }

    private static CmapLookup coverage(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Looking for ligatures takes four fifths of the time of rendering, and Dutch needs none.
    private static PDFont load(Face face, PDDocument document) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        return new Face(family, weight, style, Resource.bytes("fonts/" + file));
    }
}
