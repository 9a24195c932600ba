package org.keqing.internal.support.profit;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String AdviceFall;
    public static String AdviceLoss;
    public static String AdviceOverdue;
    public static String AdviceProduct;
    public static String AdviceRent;
    public static String ColumnBefore;
    public static String ColumnFigure;
    public static String ColumnNow;
    public static String FigureCosts;
    public static String FigureDues;
    public static String FigureOverdue;
    public static String FigureProfit;
    public static String FigurePurchases;
    public static String FigureSales;
    public static String MsgAmount;
    public static String MsgLastRate;
    public static String MsgMonths;
    public static String MsgNoData;
    public static String MsgNoLimit;
    public static String MsgNoMonth;
    public static String MsgProfitOf;
    public static String MsgRate;

    static {
        NLS.initializeMessages("org.keqing.internal.support.profit.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
