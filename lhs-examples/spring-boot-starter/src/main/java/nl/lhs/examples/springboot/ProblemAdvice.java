package nl.lhs.examples.springboot;

import nl.lhs.core.OngeldigException;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers with problem+json what no advice of the application answered. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {
    /** An exception that is thrown again is handled as if there were no advice. */
    @ExceptionHandler({
        OngeldigException.class,
        HttpMessageNotReadableException.class,
        LhsEngineException.class,
        EigenRegelsException.class
    })
    ProblemDetail problem(Exception exception, WebRequest request) throws Exception {
        return LhsProblem.from(exception, request).orElseThrow(() -> exception);
    }
}
