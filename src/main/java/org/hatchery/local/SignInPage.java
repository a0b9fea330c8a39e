package org.hatchery.local;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.HtmlUtils;

/** Where a browser chooses whom to be; the secret came along in the address that the start printed. */
@Profile("local")
@RestController
class SignInPage implements WebMvcConfigurer {
    static final String PATH = "/local/login";

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>选择演示身份 · Hatchery</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/local/sign-in/page.css">
            </head>
            <body>
            <main>
              <h1>选择演示身份 <span lang="en">Choose a persona</span></h1>
              %s
              <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <p class="secret"><label for="secret">密钥（见启动信息） <span lang="en">Secret, printed at start</span></label>
                  <input id="secret" name="password" type="password" required autocomplete="current-password"></p>
                <ul>%s</ul>
              </form>
            </main>
            <script src="/local/sign-in/page.js"></script>
            </body>
            </html>
            """;
    private static final String WRONG = """
            <p role="alert">密钥不对，请用启动信息中打印的密钥。<span lang="en">Wrong secret; please use the one printed at start.</span></p>""";
    private static final String CARD = """
            <li><button name="username" value="%s"><b>%s</b> <span lang="en">%s</span></button></li>""";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/local/sign-in/**").addResourceLocations("classpath:/local/sign-in/");
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(HttpServletRequest request, CsrfToken csrf) {
        return PAGE.formatted(
                request.getParameter("error") == null ? "" : WRONG,
                PATH,
                csrf.getParameterName(),
                HtmlUtils.htmlEscape(csrf.getToken()),
                Personas.ALL.stream().map(SignInPage::card).collect(Collectors.joining("\n")));
    }

    private static String card(Persona persona) {
        int space = persona.description().indexOf(' ');
        return CARD.formatted(
                persona.id(),
                persona.description().substring(0, space),
                persona.description().substring(space + 1));
    }
}
