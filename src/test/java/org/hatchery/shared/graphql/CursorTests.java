package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.identity.Role.ADMIN;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class CursorTests {
    private static final String LIST = "CarrierConnection";
    private static final List<String> PLACE = List.of("昆明五华孵化器", "carrier-1");

    private final Cursors cursors;
    private final Api api;

    CursorTests(Cursors cursors, Api api) {
        this.cursors = cursors;
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昆明五华孵化器", "with \u0000 inside", "\u0000", "𠮷祥 \"quoted\" \\"})
    void leadsBackToItsPlaceWhateverTheSortValue(String value) {
        List<String> place = List.of(value, "carrier-1");

        assertThat(cursors.read(LIST, cursors.write(LIST, place))).isEqualTo(place);
    }

    @Test
    void isRefusedForAnotherList() {
        isRefused("StayConnection", cursors.write(LIST, PLACE));
    }

    @Test
    void isRefusedWhenAnyBitWasChanged() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursors.write(LIST, PLACE));
        for (int place = 0; place < bytes.length; place++) {
            byte[] forged = bytes.clone();
            forged[place] ^= 1;
            isRefused(LIST, Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
    }

    @Test
    void isRefusedWhenTheListIsMovedIntoThePlace() {
        String cursor = cursors.write("Carrier", List.of("Connection", "carrier-1"));

        isRefused(LIST, cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "AAAA", "昆明", "MTIzNDU2Nzg5MDEy", "MTIzNDU2Nzg5MDEyMzQ1Ng"})
    void isRefusedWhenItIsMadeUp(String cursor) {
        isRefused(LIST, cursor);
    }

    @Test
    void isRefusedUnsigned() {
        byte[] plain = String.join("\u0000", PLACE).getBytes(StandardCharsets.UTF_8);

        isRefused(LIST, Base64.getUrlEncoder().encodeToString(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"carriers", "incubatees", "stays", "services"})
    void isRefusedByEveryListThatDidNotWriteIt(String field) {
        String type = field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1, field.length() - 1);
        var listing = new Listing(api.as(ADMIN), field, type + "Filter", "");
        String foreign = cursors.write("NoConnection", PLACE);

        assertThat(listing.reply(Map.of(), Map.of("first", 2, "after", foreign)).codes())
                .containsExactly("INVALID_CURSOR");
        assertThat(listing.reply(Map.of(), Map.of("last", 2, "before", foreign)).codes())
                .containsExactly("INVALID_CURSOR");
    }

    private void isRefused(String list, String cursor) {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> cursors.read(list, cursor))
                .extracting(RequestError::code)
                .isEqualTo(ErrorCode.INVALID_CURSOR);
    }
}
