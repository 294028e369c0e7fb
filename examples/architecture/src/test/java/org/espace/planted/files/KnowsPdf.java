package org.espace.planted.files;

import org.apache.pdfbox.cos.COSName;

/** Breaks a rule on purpose. */
record KnowsPdf(COSName name) {}
