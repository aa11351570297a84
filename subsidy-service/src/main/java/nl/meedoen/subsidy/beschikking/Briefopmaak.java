package nl.meedoen.subsidy.beschikking;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives a letter its two forms. The same letter has the same HTML, to the byte, and a PDF with the same text. */
@ApplicationScoped
public class Briefopmaak {
    private final Template template;

    Briefopmaak(@Location("brief.html") Template template) {
        this.template = template;
    }

    /** Well-formed XHTML, in which everything that comes from data is escaped. */
    public String html(Brief brief) {
        return template.data("brief", brief).render();
    }

    public byte[] pdf(Brief brief) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(html(brief), null)
                    .withProducer("Meedoen")
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
