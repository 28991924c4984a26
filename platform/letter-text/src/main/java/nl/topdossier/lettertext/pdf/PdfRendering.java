package nl.topdossier.lettertext.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Makes the files that people agree to. The same document gives the same bytes at any time, as long as release and Java are
 * the same. A character that the fonts lack is refused, not replaced.
 */
public final class PdfRendering {

    private static final String STYLE = Resource.text("document.css");

    /** Part of the PDF's own id; any fixed number does. */
    private static final long FIXED_ID = 20_250_624L;

    static {
        // Its log repeats pieces of what it renders; text of letters stays out of logs.
        XRLog.setLoggingEnabled(false);
    }

    private PdfRendering() {}

    public static byte[] letter(LetterDocument letter) {
        return render(DocumentHtml.of(letter));
    }

    public static byte[] coveringLetter(CoveringLetter letter) {
        return render(DocumentHtml.of(letter));
    }

    public static byte[] memo(MemoDocument memo) {
        return render(DocumentHtml.of(memo));
    }

    private static byte[] render(String html) {
        var page = Jsoup.parse(html);
        Fonts.requireGlyphs(page.text());
        page.head().appendElement("style").text(STYLE);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            Fonts.addTo(builder, document);
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.withProducer("Topdossier");
            try (var renderer = builder.buildPdfRenderer()) {
                return save(renderer.createPDFKeepOpen());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        var information = document.getDocumentInformation().getCOSObject();
        information.removeItem(COSName.CREATION_DATE);
        information.removeItem(COSName.MOD_DATE);
        document.setDocumentId(FIXED_ID);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
