package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hatchery.Reply;

/** Why a request was declined, as {@code CODE path.of.field}. */
public final class Refusal {
    private Refusal() {}

    public static void assertDeclined(Reply reply, String... codesAndFields) {
        assertThat(reply.data()
                        .findValues("userErrors")
                        .get(0)
                        .valueStream()
                        .map(error -> error.at("/code").asString() + " "
                                + String.join(
                                        ".",
                                        error.at("/field")
                                                .valueStream()
                                                .map(part -> part.asString())
                                                .toList())))
                .as(reply.body())
                .containsExactly(codesAndFields);
    }

    public static String message(Reply reply) {
        return reply.data().findValues("userErrors").get(0).at("/0/message").asString();
    }
}
