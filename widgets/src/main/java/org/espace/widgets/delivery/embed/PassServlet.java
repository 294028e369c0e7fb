package org.espace.widgets.delivery.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.shared.Refused;
import org.espace.site.Pass;
import org.espace.site.PassService;
import org.espace.site.Voucher;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.UserAttributes;
import org.espace.widgets.delivery.servlet.OwnOrigin;

/**
 * Exchanges what a site's server has signed for a pass: POST of the token as {@code application/jwt} answers 200 with {@code {"token", "expiresIn"}} (seconds), or 400, 403, 413, 415 with a problem (RFC 9457) that
 * says what was expected.
 */
public final class PassServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Claims (OpenID Connect Core 1.0, 5.1, and ours) and what they are to us. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "name", UserAttributes.NAME,
            "given_name", UserAttributes.GIVEN,
            "family_name", UserAttributes.FAMILY,
            "email", UserAttributes.EMAIL,
            "job", UserAttributes.JOB,
            "department", UserAttributes.DEPARTMENT,
            "employer", UserAttributes.EMPLOYER,
            "city", UserAttributes.CITY);

    private final transient Reception reception;
    private final transient Vouchers vouchers;
    private final transient PassService passes;

    PassServlet(Reception reception, Vouchers vouchers, PassService passes) {
        this.reception = reception;
        this.vouchers = vouchers;
        this.passes = passes;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/jwt")) {
            problem(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "type", "Expected application/jwt.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(Vouchers.LONGEST + 1);
        try {
            String secret = exchange(request, new String(body, UTF_8).strip());
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    "application/json",
                    "{\"token\":\"" + Pass.MARK + secret + "\",\"expiresIn\":" + PassService.GOOD_FOR.toSeconds()
                            + "}");
        } catch (BadVoucher bad) {
            int status = bad.what().equals("size") ? 413 : HttpServletResponse.SC_BAD_REQUEST;
            problem(response, status, bad.what(), bad.expected());
        } catch (Refused refused) {
            String code = refused.faults().get(0).code();
            problem(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    code,
                    code.equals("used")
                            ? "Expected a token that was not used before: let the server make a new one."
                            : "Expected somebody who may come in.");
        }
    }

    private String exchange(HttpServletRequest request, String token) {
        String own = OwnOrigin.of(request);
        Vouchers.Checked checked = vouchers.check(token, request.getHeader("Origin"), own);
        long person = reception
                .visit(checked.subject(), false, List.of(), attributes(checked.claims()))
                .actor()
                .person();
        return passes.exchange(new Voucher(
                checked.key(),
                checked.subject(),
                person,
                checked.origin(),
                checked.origin().equals(own),
                checked.number(),
                checked.until()));
    }

    private static Map<String, String> attributes(JWTClaimsSet claims) {
        Map<String, String> told = new LinkedHashMap<>();
        ATTRIBUTES.forEach((claim, name) -> {
            if (claims.getClaim(claim) instanceof String value) {
                told.put(name, value);
            }
        });
        return told;
    }

    /** Nothing in it comes from outside, so nothing has to be escaped. */
    private static void problem(HttpServletResponse response, int status, String code, String expected)
            throws IOException {
        answer(
                response,
                status,
                "application/problem+json",
                "{\"type\":\"urn:espace:problem:token-" + code
                        + "\",\"title\":\"The token is not believed\",\"status\":" + status + ",\"detail\":\""
                        + expected + "\"}");
    }

    private static void answer(HttpServletResponse response, int status, String type, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
