global using Xunit;
global using ZiWbk.Shared;
