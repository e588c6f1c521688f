package nl.lhs.examples.rapport.internal;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import nl.lhs.examples.rapport.basis.RapportException;

/**
 * Makes a page with a template of this package. It escapes all data in the page.
 */
public final class Paginasjabloon {
    private static final Version VERSIE = Configuration.VERSION_2_3_34;
    private static final Configuration CONFIGURATIE = configuratie();

    private Paginasjabloon() {}

    private static Configuration configuratie() {
        Configuration c = new Configuration(VERSIE);
        c.setClassForTemplateLoading(Paginasjabloon.class, "");
        c.setDefaultEncoding(StandardCharsets.UTF_8.name());
        c.setOutputEncoding(StandardCharsets.UTF_8.name());
        c.setLocale(Locale.ROOT);
        c.setNumberFormat("c");
        c.setBooleanFormat("c");
        c.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        c.setLocalizedLookup(false);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSIE);
        wrapper.setExposeFields(false);
        c.setObjectWrapper(wrapper.build());
        return c;
    }

    /**
     * A page for a browser.
     *
     * @param sjabloon the name of the template
     * @param pagina what it shows
     * @return HTML, well-formed as XML
     */
    public static String html(String sjabloon, Object pagina) {
        return maak(sjabloon, pagina, false, 0);
    }

    /**
     * A page for {@link PdfMaker}.
     *
     * @param sjabloon the name of the template
     * @param pagina what it shows
     * @param vervangen how many characters of it were replaced
     * @return XML without a doctype
     */
    public static String pdf(String sjabloon, Object pagina, int vervangen) {
        return maak(sjabloon, pagina, true, vervangen);
    }

    private static String maak(String sjabloon, Object pagina, boolean pdf, int vervangen) {
        StringWriter uit = new StringWriter();
        try {
            Template template = CONFIGURATIE.getTemplate(sjabloon);
            template.process(Map.of("p", pagina, "pdf", pdf, "weg", vervangen), uit);
        } catch (TemplateException e) {
            // Keep its message out: it may quote what the page shows.
            throw new RapportException(
                    "template " + e.getTemplateSourceName() + " failed in line " + e.getLineNumber(), e);
        } catch (IOException e) {
            throw new RapportException("template " + sjabloon + " cannot be read", e);
        }
        return uit.toString();
    }
}
