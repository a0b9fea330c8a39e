package org.hatchery.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;

import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;

@IntegrationTest
class NodeTests {
    private final Caller caller;
    private final DatabaseCommands commands;

    NodeTests(Api api, DatabaseCommands commands) {
        this.caller = api.as(ADMIN);
        this.commands = commands;
    }

    @Test
    void areFetchedWithOneCommandATypeHoweverMany() {
        assertThat(commands.during(() -> caller.ask(nodes(100)).data())).isEqualTo(List.of("find carriers"));
    }

    @Test
    void areNullInTheirPlaceWhereThereIsNone() {
        assertThat(caller.ask(nodes(3)).at("/nodes")).hasToString("[null,null,null]");
    }

    @Test
    void areAtMostOneHundred() {
        assertThat(caller.ask(nodes(101)).codes()).containsExactly("BAD_PAGE_ARGS");
    }

    @Test
    void areNotNeededToSayWhoAsks() {
        assertThat(commands.during(() -> caller.ask("{ viewer { id } }").data()))
                .isEmpty();
    }

    private static String nodes(int count) {
        String ids = IntStream.range(0, count)
                .mapToObj(number -> '"' + GlobalId.of("Carrier", "nobody-" + number) + '"')
                .collect(joining(","));
        return "{ nodes(ids: [" + ids + "]) { id } }";
    }
}
