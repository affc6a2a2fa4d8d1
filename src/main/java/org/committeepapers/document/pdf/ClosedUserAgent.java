package org.committeepapers.document.pdf;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/// Fetches nothing: no file, no network. Style sheets are given, pictures are charts, drawn by us, or data in the
/// document itself.
final class ClosedUserAgent extends ITextUserAgent {

    ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        throw refused(uri);
    }

    @Override
    public ImageResource getImageResource(String uri) {
        if (uri.startsWith("data:image/")) {
            return super.getImageResource(uri);
        }
        throw refused(uri);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw refused(uri);
    }

    @Override
    public byte[] getBinaryResource(@Nullable String uri) {
        throw refused(String.valueOf(uri));
    }

    @Override
    protected InputStream openStream(String uri) {
        throw refused(uri);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    private static UnfitForPrintException refused(String uri) {
        return new UnfitForPrintException("a document may not fetch anything: " + uri);
    }
}
