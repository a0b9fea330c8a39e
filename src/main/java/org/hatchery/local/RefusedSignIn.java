package org.hatchery.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the application that asked, where it may be told; otherwise the person at the screen, in words. */
class RefusedSignIn implements AuthenticationFailureHandler {
    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>无法登录 · Hatchery</title><link rel="stylesheet" href="/local/sign-in/page.css">
            <main><h1>无法登录 <span lang="en">Cannot sign in</span></h1>
            <p>登录请求不被接受（%1$s）。请从启动信息中打印的地址重新打开控制台。</p>
            <p lang="en">The request to sign in was refused (%1$s). Please open the console at the address printed at start.</p>
            </main></html>
            """;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String code = refused instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "invalid_request";
        String back = back(refused);
        if (back.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(PAGE.formatted(HtmlUtils.htmlEscape(code)));
        } else {
            String state = request.getParameter("state");
            response.sendRedirect(UriComponentsBuilder.fromUriString(back)
                    .queryParam("error", code)
                    .queryParam("state", state == null ? "" : state)
                    .encode()
                    .toUriString());
        }
    }

    private static String back(AuthenticationException refused) {
        if (refused instanceof OAuth2AuthorizationCodeRequestAuthenticationException known
                && known.getAuthorizationCodeRequestAuthentication() != null) {
            String back = known.getAuthorizationCodeRequestAuthentication().getRedirectUri();
            return StringUtils.hasText(back) ? back : "";
        }
        return "";
    }
}
