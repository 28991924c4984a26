package nl.topdossier.lettertext.marking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.TextRefused.Code;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What of a PDF can carry a marking: its pages, its properties, and what was stuck on it. */
record PdfReading(List<String> pages, Map<String, String> properties, List<String> stamps) {

    static PdfReading of(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PdfReading(pages(document), properties(document), stamps(document));
        } catch (IOException e) {
            throw new TextRefused(Code.NOT_A_PDF);
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        var pages = new ArrayList<String>();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            pages.add(reader.getText(document));
        }
        return pages;
    }

    private static Map<String, String> properties(PDDocument document) {
        var information = document.getDocumentInformation();
        var properties = new HashMap<String, String>();
        for (var key : information.getMetadataKeys()) {
            var value = information.getPropertyStringValue(key);
            if (value != null) {
                properties.put(key, value.toString());
            }
        }
        return properties;
    }

    private static List<String> stamps(PDDocument document) throws IOException {
        var stamps = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation.getContents() != null) {
                    stamps.add(annotation.getContents());
                }
            }
        }
        return stamps;
    }
}
