namespace ZiWbk.Conversation.Understanding;

public class CorrectionTests
{
    [Theory]
    [InlineData("eh salah, yang tadi B", "B")]
    [InlineData("salah, maksud saya 12 10", "12 10")]
    [InlineData("ralat: A", "A")]
    [InlineData("maaf maksudnya ya", "ya")]
    [InlineData("koreksi jadi C", "C")]
    [InlineData("Maaf, salah ketik: 1.250 dan 900", "1.250 dan 900")]
    [InlineData("seharusnya B", "B")]
    [InlineData("bukan, maksud saya dinas perhubungan", "dinas perhubungan")]
    [InlineData("salah B", "B")]
    [InlineData("salah, yang benar 3,6", "3,6")]
    [InlineData("ralat: -5", "-5")]
    [InlineData("maksud saya area 5", "area 5")]
    [InlineData("sorry I meant B", "B")]
    [InlineData("wrong, it should be B", "B")]
    [InlineData("correction: 12 10", "12 10")]
    [InlineData("oops, I meant Dishub", "Dishub")]
    [InlineData("it should be yes", "yes")]
    public void A_correction_gives_what_is_meant(string text, string meant)
    {
        Assert.True(Correction.TryRead(text, out var rest));
        Assert.Equal(meant, rest);
    }

    [Theory]
    [InlineData("yang salah apa?")]
    [InlineData("salah apa ya")]
    [InlineData("salah, di mana?")]
    [InlineData("salah satu agen perubahan")]
    [InlineData("salahnya di mana")]
    [InlineData("salah input data pegawai")]
    [InlineData("maksudnya?")]
    [InlineData("maksudnya apa")]
    [InlineData("maksud saya")]
    [InlineData("koreksi nilai SDM")]
    [InlineData("seharusnya SOP dievaluasi tiap tahun")]
    [InlineData("eh salah")]
    [InlineData("maaf")]
    [InlineData("tidak")]
    [InlineData("B")]
    [InlineData("what is wrong with area 5")]
    [InlineData("wrong answers of dishub")]
    [InlineData("I should be there")]
    [InlineData("")]
    public void An_ordinary_sentence_is_none(string text) => Assert.False(Correction.TryRead(text, out _));
}
