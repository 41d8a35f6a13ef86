namespace ZiWbk.Conversation.Messages;

public sealed class MessageRecallTests
{
    [Fact]
    public void What_is_recalled_is_what_would_be_read()
    {
        var message = new Message("*Halo*")
        {
            Buttons = [[new Button("Ya", "!1.1.@yes"), new Button("Tidak", "!1.1.@no")], [new Button("Menu", "/menu")]],
            Picture = new Status.Pictures.AreaBars("Dukcapil", "78,4", [], null),
            Files = [new OutgoingFile("lke.xlsx", "application/zip", "lke:dukcapil:2027")],
            Edits = "17",
            Place = "5/7",
            Album = "a1",
            AwaitsWords = true,
            TakesWords = true,
            Pin = true,
            Silent = true,
            InPrivate = true,
            Mentions = [new Mention("Sari", "telegram:1")],
        };
        var written = MessageJson.Write(message);

        // The same letters from elsewhere, as after a restart, are read.
        var read = MessageJson.Recall(new string(written.AsSpan()));

        Assert.Same(message, MessageJson.Recall(written));
        Assert.NotSame(message, read);
        foreach (var property in typeof(Message).GetProperties().Where(property => property.SetMethod is not null && property.Name != nameof(Message.Picture)))
        {
            Assert.NotEqual(property.GetValue(new Message("")), property.GetValue(message));
            Assert.Equal(property.GetValue(message), property.GetValue(read));
        }

        Assert.Equal(written, MessageJson.Write(read));
    }
}
