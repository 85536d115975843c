using System.Text;
using StpLang.Files;

namespace StpLang.Tests.Compilations;

public class SourceFilesTests
{
    private static readonly MemorySourceFiles Memory = new(new Dictionary<string, string>());

    [Theory]
    [InlineData("plan.stp", "plan.stp", "a.stp", "a.stp")]
    [InlineData("plan.stp", "plan.stp", "./sub/../a.stp", "a.stp")]
    [InlineData("plan.stp", "sub/b.stp", "a.stp", "sub/a.stp")]
    [InlineData("plan.stp", "sub/b.stp", "../a.stp", "a.stp")]
    [InlineData("x/plan.stp", "x/sub/b.stp", "../a.stp", "x/a.stp")]
    [InlineData("./plan.stp", "./plan.stp", "a.stp", "./a.stp")]
    [InlineData("../plan.stp", "../plan.stp", "a.stp", "../a.stp")]
    [InlineData("../x/plan.stp", "../x/sub/b.stp", "c/../../a.stp", "../x/a.stp")]
    [InlineData("/plan.stp", "/plan.stp", "a.stp", "/a.stp")]
    [InlineData("/x/plan.stp", "/x/plan.stp", "sub//a.stp", "/x/sub/a.stp")]
    [InlineData("<stdin>", "<stdin>", "sub/a.stp", "sub/a.stp")]
    public void An_include_starts_at_the_file_that_has_it(
        string root,
        string including,
        string written,
        string resolved
    )
    {
        Assert.True(
            Memory.TryResolve(including, written, SourceFiles.FolderOf(root), out var path, out _)
        );
        Assert.Equal(resolved, path);
    }

    [Theory]
    [InlineData("plan.stp", "../a.stp", "it lies outside the plan's folder")]
    [InlineData("plan.stp", "sub/../../plan/a.stp", "it lies outside the plan's folder")]
    [InlineData("x/plan.stp", "../x/a.stp", "it lies outside the plan's folder")]
    [InlineData(
        "plan.stp",
        "/a.stp",
        "write the path from this file's folder on, not from the top of the disk"
    )]
    [InlineData(
        "plan.stp",
        "C:/a.stp",
        "write the path from this file's folder on, not from the top of the disk"
    )]
    [InlineData("plan.stp", "sub\\a.stp", "write `/` between folders, not `\\`")]
    [InlineData("plan.stp", "", "an include needs the path of a file")]
    [InlineData("plan.stp", "a\0.stp", "no such file")]
    public void An_include_stays_in_the_folder_of_the_plan(
        string root,
        string written,
        string reason
    )
    {
        Assert.False(
            Memory.TryResolve(root, written, SourceFiles.FolderOf(root), out _, out var failure)
        );
        Assert.Equal(reason, failure);
    }

    [Fact]
    public void Links_may_not_lead_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs links without special rights");
        using var folder = new Disk();
        folder.Write("outside/secret.stp");
        folder.Write("plan/sub/a.stp");
        folder.Link("plan/file.stp", "../outside/secret.stp");
        folder.Link("plan/out", "../outside");
        folder.Link("plan/absolute.stp", folder["outside/secret.stp"]);
        folder.Link("plan/chain.stp", "hop.stp");
        folder.Link("plan/hop.stp", "out/secret.stp");
        folder.Link("plan/dangling.stp", "../outside/gone.stp");
        folder.Link("plan/loop.stp", "loop.stp");
        folder.Link("plan/sibling", "../plan-2");
        folder.Write("plan-2/a.stp");
        folder.Link("plan/inside.stp", "sub/../sub/a.stp");
        folder.Link("plan/again", "sub");
        folder.Link("elsewhere", "plan");
        const string leadsOut = "it is a link that leads out of the plan's folder";

        // The root may be reached through a link itself, by a relative path too.
        string[] roots =
        [
            folder["plan/plan.stp"],
            folder["elsewhere/plan.stp"],
            Path.GetRelativePath(Environment.CurrentDirectory, folder["plan/plan.stp"]),
        ];
        foreach (var root in roots)
        {
            Assert.Equal(leadsOut, folder.Resolve(root, "file.stp"));
            Assert.Equal(leadsOut, folder.Resolve(root, "out/secret.stp"));
            Assert.Equal(leadsOut, folder.Resolve(root, "absolute.stp"));
            Assert.Equal(leadsOut, folder.Resolve(root, "chain.stp"));
            Assert.Equal(leadsOut, folder.Resolve(root, "dangling.stp"));
            Assert.Equal(leadsOut, folder.Resolve(root, "sibling/a.stp"));
            Assert.Equal("it is a link that leads to itself", folder.Resolve(root, "loop.stp"));
            Assert.Null(folder.Resolve(root, "inside.stp"));
            Assert.Null(folder.Resolve(root, "again/a.stp"));
            Assert.Null(folder.Resolve(root, "sub/a.stp"));
            Assert.Null(folder.Resolve(root, "gone.stp"));
        }
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_words()
    {
        using var folder = new Disk();
        folder.Write("a.stp");
        Assert.Null(folder.Read("a.stp"));
        Assert.Equal("no such file", folder.Read("gone.stp"));
        Assert.Equal("no such file", folder.Read("a.stp/b.stp"));
        Assert.Equal("no such file", folder.Read("a\0b"));
        Assert.Equal("it is a folder, not a file", folder.Read("."));
        Assert.NotNull(folder.Read(new string('x', 5000)));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xA3 }, 1, "not UTF-8 at byte 2")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, 0, "the file is UTF-16, not UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC2, 0xA3, 0x80 }, 1, "not UTF-8 at byte 6")]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x82 }, 1, "not UTF-8 at byte 2")]
    public void A_file_that_is_not_UTF8_says_where(byte[] bytes, int position, string message)
    {
        var file = SourceFile.Read("plan.stp", new MemoryStream(bytes));
        Assert.Equal(message, file.NotText?.Message);
        Assert.Equal(new TextSpan(position, 1), file.NotText?.Location.Span);
        Assert.Equal('\uFFFD', file.Text[position]);
    }

    [Theory]
    [InlineData(SourceText.MaxBytes, false)]
    [InlineData(SourceText.MaxBytes + 1, true)]
    public void A_file_may_have_64_MiB(int length, bool isTooLarge)
    {
        // One stream tells its length, as a file does, the other does not, as a pipe.
        foreach (var stream in (Stream[])[new Blanks(length, true), new Blanks(length, false)])
        {
            var file = SourceFile.Read("plan.stp", stream);
            Assert.Equal(isTooLarge, file.NotText is not null);
            Assert.Equal(isTooLarge ? 0 : length, file.Text.Length);
        }
    }

    [Fact]
    public void A_byte_order_mark_comes_back()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "a £"u8];
        var file = SourceFile.Of("plan.stp", bytes);
        Assert.Equal("a £", file.Text.ToString());
        Assert.Equal(bytes, file.Encode("a £"));
        Assert.Equal("a £"u8.ToArray(), SourceFile.Of("plan.stp", "x"u8).Encode("a £"));
    }

    private sealed class Disk : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly DiskSourceFiles _files = new();

        public string this[string path] => _folder.PathOf(path);

        public void Write(string path) => _folder.Write(path, "");

        public void Link(string path, string target) => _folder.Link(path, target);

        public string? Resolve(string root, string written)
        {
            var folder = SourceFiles.FolderOf(root);
            return _files.TryResolve(root, written, folder, out _, out var failure)
                ? null
                : failure;
        }

        public string? Read(string path) =>
            _files.TryRead(this[path], out _, out var failure) ? null : failure;

        public void Dispose() => _folder.Dispose();
    }

    private sealed class Blanks(int length, bool tellsLength) : MemoryStream
    {
        private int _left = length;

        public override bool CanSeek => tellsLength;

        public override long Length { get; } = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = Math.Min(count, _left);
            buffer.AsSpan(offset, count).Fill((byte)' ');
            _left -= count;
            return count;
        }
    }
}
