using ZiWbk.Assessment;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Wording;

/// <summary>What people call the roles; commands and JSON use the enum's own words.</summary>
public static class RoleNames
{
    /// <summary>A role in both languages.</summary>
    public static Bilingual Of(Role role) => role switch
    {
        Role.Admin => new("admin kabupaten", "admin of the regency"),
        Role.Reviewer => new("penilai internal (TPI)", "internal assessor (TPI)"),
        Role.Lead => new("ketua tim ZI", "lead of the ZI team"),
        Role.Member => new("anggota tim ZI", "member of the ZI team"),
        Role.Viewer => new("pemantau", "viewer"),
        _ => new("humas (media)", "media"),
    };
}
