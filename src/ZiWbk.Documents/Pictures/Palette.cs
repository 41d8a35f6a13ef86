using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>The picture's colours; each text on its ground has a contrast of 4.5 at least.</summary>
internal static class Palette
{
    public static readonly SKColor Paper = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Ink = new(0x16, 0x22, 0x33);
    public static readonly SKColor Quiet = new(0x55, 0x63, 0x75);
    public static readonly SKColor Track = new(0xEA, 0xEE, 0xF3);
    public static readonly SKColor Line = new(0xDD, 0xE3, 0xEA);
    public static readonly SKColor Met = new(0x23, 0x9B, 0x6C);
    public static readonly SKColor MetText = new(0x13, 0x70, 0x4B);
    public static readonly SKColor Missed = new(0xE0, 0x5A, 0x37);
    public static readonly SKColor MissedText = new(0xB2, 0x3A, 0x1A);
    public static readonly SKColor Hatching = new(0xFF, 0xFF, 0xFF, 0x66);
    public static readonly SKColor Ungated = new(0x4F, 0x79, 0xA8);
    public static readonly SKColor NoticeBand = new(0xFF, 0xE3, 0xA3);
    public static readonly SKColor NoticeText = new(0x5B, 0x3B, 0x00);
    public static readonly SKColor Watermark = new(0x5B, 0x3B, 0x00, 0x10);

    public static SKColor Bar(bool? met) => met switch { true => Met, false => Missed, null => Ungated };

    public static SKColor Words(bool? met) => met switch { true => MetText, false => MissedText, null => Quiet };
}
