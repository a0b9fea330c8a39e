package org.hatchery.shared.web;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;

/** Connection on which a request came, for what the Servlet API has no word: to hang up. */
public final class Line {
    private static final String KEY = Line.class.getName();

    private final Request request;

    Line(Request request) {
        this.request = request;
    }

    void keepIn(org.apache.catalina.connector.Request asked) {
        asked.setAttribute(KEY, this);
    }

    /** The line of a request; none where no Tomcat serves. */
    static Optional<Line> of(ServletRequest request) {
        return Optional.ofNullable((Line) request.getAttribute(KEY));
    }

    /** What reads the body. */
    InputBuffer body() {
        return request.getInputBuffer();
    }

    void readFrom(InputBuffer body) {
        request.setInputBuffer(body);
    }

    /** Closes after the answer, without waiting for what the caller still meant to send. */
    void closeAfterAnswer() {
        boolean untold = request.getResponse().isErrorReportRequired();
        closeAfterError();
        if (!untold) {
            // the container takes this for an error and would tell it in its own words instead of the answer
            request.getResponse().setErrorReported();
        }
    }

    /** The same where nothing was answered, so that the container tells what went wrong. */
    void closeAfterError() {
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** Closes now; what was not read or written yet is lost. */
    void cut() {
        request.getResponse().action(ActionCode.CLOSE_NOW, null);
    }
}
