package org.espace.portal.page;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Files of the theme, at {@code /portal/assets/}. */
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Asset> assets =
            Map.of("/portal.css", Asset.of("portal.css"), "/portal.svg", Asset.of("portal.svg"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.get(String.valueOf(request.getPathInfo()));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String token = '"' + asset.hash() + '"';
        response.setHeader("ETag", token);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (token.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.name().endsWith(".svg") ? "image/svg+xml" : "text/css;charset=UTF-8");
        response.setContentLength(asset.bytes().length);
        response.getOutputStream().write(asset.bytes());
    }
}
