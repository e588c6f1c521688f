package nl.lhs.examples.springboot;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A refusal as problem+json (RFC 9457). An application with an advice of its own for unreadable bodies asks here first:
 *
 * <pre>{@code
 * Optional<ProblemDetail> problem = LhsProblem.from(exception, request);
 * }</pre>
 *
 * <p>Nothing of the input is repeated in it but the paths of {@code fouten}, which are the sender's own.
 */
public final class LhsProblem {
    /** The type of a refusal: what was offered is not right, and {@code fouten} lists everything that is wrong. */
    public static final URI ONGELDIG = URI.create("urn:lhs:problem:ongeldig");
    /** The type of a failure: the rules cannot decide. That is no fault of the sender. */
    public static final URI REGELFOUT = URI.create("urn:lhs:problem:regelfout");

    private static final Logger LOG = LoggerFactory.getLogger(LhsProblem.class);

    private LhsProblem() {}

    /**
     * What there is to say of an exception.
     *
     * @param exception from a controller, or from reading what it is given
     * @param request in which it was thrown
     * @return empty where it is no refusal or failure of the library
     */
    public static Optional<ProblemDetail> from(Exception exception, WebRequest request) {
        if (exception instanceof OngeldigException e) {
            return Optional.of(ongeldig(e.fouten()));
        }
        if (exception instanceof HttpMessageNotReadableException e) {
            return refusal(e)
                    .map(OngeldigException::fouten)
                    .or(() -> takesOurs(request) ? Optional.of(List.of(unreadable(e))) : Optional.empty())
                    .map(LhsProblem::ongeldig);
        }
        if (exception instanceof LhsEngineException || exception instanceof EigenRegelsException) {
            // Without its causes, which may hold what rules of the agency's own looked at.
            LOG.error("The rules cannot decide: {}", exception.getMessage());
            ProblemDetail problem = problem(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    REGELFOUT,
                    "De regels kunnen niet beslissen",
                    "De fout ligt niet aan de invoer. De beheerder vindt haar in het logboek.");
            return Optional.of(problem);
        }
        return Optional.empty();
    }

    private static ProblemDetail ongeldig(List<Fout> fouten) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                ONGELDIG,
                "De invoer is niet geldig",
                (fouten.size() == 1 ? "Er is 1 fout" : "Er zijn " + fouten.size() + " fouten")
                        + "; fouten zegt waar, en wat daar wordt verwacht.");
        problem.setProperty("fouten", fouten.stream().map(LhsProblem::object).toList());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, URI type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type);
        problem.setTitle(title);
        return problem;
    }

    /** A fault as {@link nl.lhs.rules.json.FoutenJson} writes it. */
    private static Map<String, String> object(Fout fout) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("pad", fout.pad());
        object.put("fout", fout.tekst());
        object.put("code", fout.code().name());
        return object;
    }

    /** The refusal of a value that was read. */
    private static Optional<OngeldigException> refusal(HttpMessageNotReadableException exception) {
        return Stream.<Throwable>iterate(exception, t -> t != null, Throwable::getCause)
                .filter(OngeldigException.class::isInstance)
                .map(OngeldigException.class::cast)
                .findFirst();
    }

    /** What the parser refused, before a value could be. Its own message repeats what was sent. */
    private static Fout unreadable(HttpMessageNotReadableException exception) {
        String verwacht = "; verwacht: één JSON-object in UTF-8";
        if (exception.getCause() instanceof JacksonException e && e.getLocation() != null) {
            TokenStreamLocation plaats = e.getLocation();
            return new Fout(
                    "",
                    Foutcode.GEEN_JSON,
                    "is geen geldige JSON, bij regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr()
                            + verwacht);
        }
        return new Fout("", Foutcode.GEEN_JSON, "ontbreekt of is niet te lezen" + verwacht);
    }

    /** Whether the body is one of the library's types; what cannot be read as another is left to the application. */
    private static boolean takesOurs(WebRequest request) {
        Object handler =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return handler instanceof HandlerMethod methode
                && Arrays.stream(methode.getMethodParameters())
                        .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                        .anyMatch(LhsProblem::isOurs);
    }

    private static boolean isOurs(MethodParameter parameter) {
        return isOurs(ResolvableType.forMethodParameter(parameter));
    }

    /** A type of the library, or a list, array or Optional of them. */
    private static boolean isOurs(ResolvableType type) {
        String naam = type.resolve(Object.class).getName();
        return naam.startsWith("nl.lhs.core.")
                || naam.startsWith("nl.lhs.rules.")
                || type.isArray() && isOurs(type.getComponentType())
                || Arrays.stream(type.getGenerics()).anyMatch(LhsProblem::isOurs);
    }
}
