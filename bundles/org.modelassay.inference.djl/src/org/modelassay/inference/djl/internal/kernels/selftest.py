# Computations whose results are known.


def product(self, n: int, format: int, device: str) -> Tensor:
  # The Hartley matrix cos + sin of 2 pi i k / n is n times its own inverse: the greatest deviation of its square,
  # divided by n, from the identity.
  i = torch.arange(0, n, dtype=torch.int64, layout=None, device=torch.device("cpu"), pin_memory=False)
  angle = torch.remainder(i.unsqueeze(1) * i.unsqueeze(0), n).to(torch.float64) * (6.283185307179586 / n)
  h = (torch.cos(angle) + torch.sin(angle)).to(torch.device(device), format)
  square = torch.matmul(h, h).cpu().to(torch.float64) / n
  identity = (i.unsqueeze(1) == i.unsqueeze(0)).to(torch.float64)
  return torch.amax(torch.abs(square - identity)).to(torch.float32)
