package nl.lhs.examples.springboot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * In the place of the advice that Spring Boot has under {@code spring.mvc.problemdetails.enabled}. That one goes before
 * {@link ProblemAdvice}, and would answer an unreadable body without what is wrong with it.
 */
@ControllerAdvice
@Order(0)
final class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Optional<ProblemDetail> problem = LhsProblem.from(exception, request);
        return problem.isPresent()
                ? handleExceptionInternal(exception, problem.get(), headers, status, request)
                : super.handleHttpMessageNotReadable(exception, headers, status, request);
    }
}
