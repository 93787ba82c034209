# Weights as views of mapped files: nothing is read before it is used, nothing is copied unless the format changes.


def map_file(self, path: str, count: int, format: int) -> Tensor:
  # A private mapping of the first count numbers of a file.
  return torch.from_file(path, False, count, dtype=format, layout=None, device=None, pin_memory=False)


def map_tensor(self, file: Tensor, offset: int, shape: List[int]) -> Tensor:
  # offset counts numbers, not bytes.
  count = 1
  for n in shape:
    count = count * n
  return file.narrow(0, offset, count).view(shape)


def from_bytes(self, bytes: Tensor, offset: int, count: int, format: int, shape: List[int]) -> Tensor:
  # For tensors whose place in the file is not a multiple of their element size: one copy.
  part = bytes.narrow(0, offset, count).clone()
  return torch.view_copy(part, dtype=format).view(shape)


def converted(self, x: Tensor, format: int, device: str) -> Tensor:
  return x.to(torch.device(device), format)


def as_is(self, x: Tensor, like: Tensor) -> Tensor:
  # A copy in the format and on the device of another.
  return x.to(like.device, like.dtype, False, True)


def turned(self, shape: List[int], format: int) -> Tensor:
  # Room for a matrix [out, in] whose columns are contiguous: longer than its rows, they are read from memory as fast as
  # memory can be read when the matrix multiplies one vector. Row by row that may be half as fast.
  return torch.empty([shape[1], shape[0]], dtype=format, layout=None, device=None, pin_memory=False).transpose(0, 1)


def shaped(self, shape: List[int], format: int, device: str) -> Tensor:
  return torch.empty(shape, dtype=format, layout=None, device=torch.device(device), pin_memory=False)


def fill_rows(self, target: Tensor, first: int, rows: Tensor) -> None:
  # rows: numbers of the next rows, one after the other.
  if target.dim() < 2:
    torch.copy_(target.reshape([-1]).narrow(0, first, rows.numel()), rows)
  else:
    part = rows.view([-1] + target.shape[1:])
    torch.copy_(target.narrow(0, first, part.size(0)), part)


def fill_columns(self, target: Tensor, first: int, rows: Tensor) -> None:
  # The same for turned matrices.
  part = rows.view([-1, target.size(1)]).transpose(0, 1).contiguous()
  torch.copy_(target.narrow(0, first, part.size(1)).transpose(0, 1), part)


def transposed(self, x: Tensor) -> Tensor:
  return x.transpose(0, 1)


def rows(self, x: Tensor, first: int, count: int) -> Tensor:
  return x.narrow(0, first, count)


def room(self, count: int, format: int) -> Tensor:
  # Memory to be filled from outside.
  return torch.empty([count], dtype=format, layout=None, device=None, pin_memory=False)
