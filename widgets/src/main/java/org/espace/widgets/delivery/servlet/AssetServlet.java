package org.espace.widgets.delivery.servlet;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.espace.widgets.delivery.Assets;

/** Serves the stylesheet and the script; for ever under their version ({@code ?v=}), with a validator otherwise. */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Assets.Asset asset = assets.find(path.substring(path.lastIndexOf('/') + 1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String etag = "\"" + asset.version() + "\"";
        boolean byVersion = asset.version().equals(request.getParameter("v"));
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", byVersion ? "public, max-age=31536000, immutable" : "public, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*"); // the same for everybody: any page may use it
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}
