package nl.topdossier.drafting.letters;

import java.io.IOException;
import java.util.UUID;
import nl.topdossier.web.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Takes annexes in: real PDF files without anything active in them, checked by their content and not by their name. */
@Component
public class AnnexDoor {

    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private final StoredFiles files;

    AnnexDoor(StoredFiles files) {
        this.files = files;
    }

    /** Keeps the file and gives its hash, by which a draft names it. */
    public String take(UUID letterId, byte[] bytes) {
        requireHarmless(bytes);
        Door door = new Door();
        door.pdf("annex", bytes);
        door.close();
        return files.keep(letterId, bytes);
    }

    private static void requireHarmless(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            boolean harmless = !document.isEncrypted()
                    && document.getDocument().getXrefTable().keySet().stream()
                            .map(key -> object(document, key))
                            .noneMatch(AnnexDoor::isActive);
            if (!harmless) {
                throw Refusal.invalid("problem.annex.active");
            }
        } catch (IOException e) {
            throw Refusal.invalid("problem.annex.not-pdf");
        }
    }

    private static COSObject object(PDDocument document, COSObjectKey key) {
        return document.getDocument().getObjectFromPool(key);
    }

    private static boolean isActive(COSObject object) {
        return object.getObject() instanceof COSDictionary dictionary
                && (dictionary.containsKey(COSName.JS)
                        || dictionary.containsKey(COSName.AA)
                        || dictionary.containsKey(COSName.OPEN_ACTION)
                        || dictionary.containsKey(COSName.EF)
                        || LAUNCH.equals(dictionary.getCOSName(COSName.S)));
    }
}
