package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

/** Somebody without a token that can be read … */
@IntegrationTest
class UnauthenticatedTests {
    private final Unauthenticated door;

    UnauthenticatedTests(Unauthenticated door) {
        this.door = door;
    }

    @Test
    void isAskedToSignInAgain() throws IOException {
        MockHttpServletResponse answer = answer(new BadCredentialsException("expired"));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.getContentAsString()).contains("UNAUTHENTICATED").doesNotContain("expired");
    }

    /** Whoever is asked to sign in again while the issuer is out does so in vain. */
    @Test
    void isAskedToComeAgainWhileNobodyCanTellWhetherItIsValid() throws IOException {
        MockHttpServletResponse answer = answer(new Undecided("away", new IOException("refused")));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getHeader("WWW-Authenticate")).isNull();
        assertThat(answer.getContentAsString()).contains("UNAVAILABLE");
    }

    private MockHttpServletResponse answer(AuthenticationException why) throws IOException {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.addHeader("Authorization", "Bearer x.y.z");
        var response = new MockHttpServletResponse();
        door.commence(request, response, why);
        return response;
    }
}
