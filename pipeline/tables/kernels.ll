; The kernels of pipeline/dedup, pipeline/lm and pipeline/stages in LLVM assembly, for any 64-bit little-endian processor.
; Made by `python -m benchmarks.build_kernels` (numba); do not edit. Licence: as the project.
; source 44e4e074f4fca52ea9ace05953695e454f6f8215a37050a042825f85f79d2703
declare noalias ptr @malloc(i64)
declare void @free(ptr)
define i32 @fold_points(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_ends.0, ptr %arg.out_ends.1, i64 %arg.out_ends.2, i64 %arg.out_ends.3, ptr %arg.out_ends.4, i64 %arg.out_ends.5.0, i64 %arg.out_ends.6.0) {
entry:
  %.183218.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.183218.not, label %B208, label %B70.if
B180:
  %n.2.1.lcssa = phi i64 [ %n.3.0221, %B70.if ], [ %.475, %B118.if ]
  %0 = getelementptr i64, ptr %arg.out_ends.4, i64 %.125.0219
  store i64 %n.2.1.lcssa, ptr %0, align 8
  %.550 = load i64, ptr %1, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.196
  br i1 %exitcond.not, label %B208, label %B70.if
B208:
  %n.3.0.lcssa = phi i64 [ 0, %entry ], [ %n.2.1.lcssa, %B180 ]
  store i64 %n.3.0.lcssa, ptr %retptr, align 8
  ret i32 0
B70.if:
  %start.2.0222 = phi i64 [ %.550, %B180 ], [ 0, %entry ]
  %n.3.0221 = phi i64 [ %n.2.1.lcssa, %B180 ], [ 0, %entry ]
  %.125.0219 = phi i64 [ %.196, %B180 ], [ 0, %entry ]
  %.196 = add nuw nsw i64 %.125.0219, 1
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.125.0219
  %.260 = load i64, ptr %1, align 8
  %.300 = sub i64 %.260, %start.2.0222
  %.343214.not = icmp slt i64 %.300, 1
  br i1 %.343214.not, label %B180, label %B118.if
B118.if:
  %n.2.1217 = phi i64 [ %.475, %B118.if ], [ %n.3.0221, %B70.if ]
  %.290.0216 = phi i64 [ %.352, %B118.if ], [ %.300, %B70.if ]
  %.287.0215 = phi i64 [ %.356, %B118.if ], [ %start.2.0222, %B70.if ]
  %.352 = add nsw i64 %.290.0216, -1
  %.356 = add i64 %.287.0215, 1
  %.394 = icmp slt i64 %.287.0215, 0
  %.395 = select i1 %.394, i64 %arg.points.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.points.4, i64 %.287.0215
  %.409 = getelementptr i32, ptr %2, i64 %.395
  %.410 = load i32, ptr %.409, align 4
  %.412 = zext i32 %.410 to i64
  %.437 = getelementptr i16, ptr %arg.table.4, i64 %.412
  %.438 = load i16, ptr %.437, align 2
  %.453 = icmp slt i64 %n.2.1217, 0
  %.454 = select i1 %.453, i64 %arg.out.5.0, i64 0
  %3 = getelementptr i16, ptr %arg.out.4, i64 %n.2.1217
  %.468 = getelementptr i16, ptr %3, i64 %.454
  store i16 %.438, ptr %.468, align 2
  %.471 = icmp ne i16 %.438, 0
  %.474 = zext i1 %.471 to i64
  %.475 = add nsw i64 %n.2.1217, %.474
  %.343 = icmp ugt i64 %.290.0216, 1
  br i1 %.343, label %B118.if, label %B180
}
define internal void @NRT_incref(ptr %.1) {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif
common.ret:
  ret void
.3.endif:
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}
define internal void @NRT_decref(ptr %.1) {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif
common.ret:
  ret void
.3.endif:
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret
.3.endif.if:
  fence acquire
  tail call void @free(ptr %.1)
  br label %common.ret
}
define i32 @sign_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0) {
entry:
  %.541 = alloca i64, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f17.exit.thread
f17.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f17.exit, label %B18.if.i
f17.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i335 = phi i64 [ 1, %f17.exit.thread ], [ %.13.i.i, %f17.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i335, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif.endif.endif.i312
common.ret:
  %excinfo.sink = phi ptr [ %excinfo, %B0.endif.endif.endif.i ], [ %retptr, %B362 ], [ %excinfo, %f17.exit ], [ %excinfo, %B0.endif.endif.endif.i312 ]
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.endif.i ], [ 0, %B362 ], [ 1, %f17.exit ], [ 1, %B0.endif.endif.endif.i312 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B362:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i315)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.counts.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  br label %common.ret
B0.endif.endif.endif.i312:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.30.i313 = shl nuw nsw i64 %longest.2.0.lcssa.i335, 2
  %all.i.i.i.i314 = add nuw nsw i64 %.30.i313, 128
  %base.i.i.i.i315 = tail call ptr @malloc(i64 %all.i.i.i.i314)
  %none.i.i.i.i316 = icmp eq ptr %base.i.i.i.i315, null
  br i1 %none.i.i.i.i316, label %common.ret, label %B0.endif.endif.endif
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i315, align 4
  %from.i.i.i.i318 = ptrtoint ptr %base.i.i.i.i315 to i64
  %behind.i.i.i.i319 = add i64 %from.i.i.i.i318, 127
  %at.i.i.i.i320 = and i64 %behind.i.i.i.i319, -64
  %data.i.i.i.i321 = inttoptr i64 %at.i.i.i.i320 to ptr
  %slot.i.i.i.i322 = getelementptr i8, ptr %base.i.i.i.i315, i64 24
  store ptr %data.i.i.i.i321, ptr %slot.i.i.i.i322, align 8
  %.298361.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.298361.not, label %B362, label %B218.if.lr.ph
B218.if.lr.ph:
  %.294.i = icmp sgt i64 %arg.a.5.0, 3
  br label %B218.if
B218.if:
  %start.2.0364 = phi i64 [ 0, %B218.if.lr.ph ], [ %.743, %f6.exit ]
  %.242.0362 = phi i64 [ 0, %B218.if.lr.ph ], [ %.311, %f6.exit ]
  %.311 = add nuw nsw i64 %.242.0362, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.242.0362
  %.366 = load i64, ptr %0, align 8
  %.404 = icmp slt i64 %start.2.0364, 0
  %.405 = select i1 %.404, i64 %arg.codes.5.0, i64 0
  %.406 = add i64 %.405, %start.2.0364
  %.409 = icmp slt i64 %.406, 0
  br i1 %.409, label %B220.else.if, label %B220.else.endif
B220.endif:
  %.394.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B220.else.endif.endif.endif.if ], [ %.394.sroa.13.1, %B220.else.endif.endif.endif ]
  %.482 = sub i64 %.394.sroa.13.0, %.394.sroa.0.2
  %.491 = tail call i64 @llvm.smax.i64(i64 %.482, i64 0)
  %.507 = getelementptr i16, ptr %arg.codes.4, i64 %.394.sroa.0.2
  store i64 0, ptr %.541, align 8
  call void @f8(ptr %.541, ptr %arg.codes.0, ptr %.507, i64 %.491, i64 %arg.codes.6.0, ptr %base.i.i.i.i, ptr %data.i.i.i.i, i64 %longest.2.0.lcssa.i335, ptr %base.i.i.i.i315, ptr %data.i.i.i.i321, i64 %longest.2.0.lcssa.i335)
  %.561 = load i64, ptr %.541, align 8
  %.612 = mul i64 %.242.0362, %arg.out.5.1
  %.614 = getelementptr i32, ptr %arg.out.4, i64 %.612
  %.145543.not.i = icmp slt i64 %.561, 1
  br i1 %.145543.not.i, label %B438.i, label %B34.if.i
B438.i:
  br i1 %.294.i, label %B488.i, label %B1208.i
B488.i:
  %p.3.0.i = phi i64 [ %.1129.i, %B1088.i ], [ 0, %B438.i ]
  %.330.i = getelementptr i32, ptr %arg.a.4, i64 %p.3.0.i
  %.331.i = load i32, ptr %.330.i, align 4
  %.333.i = or i64 %p.3.0.i, 1
  %.362.i = getelementptr i32, ptr %arg.a.4, i64 %.333.i
  %.363.i = load i32, ptr %.362.i, align 4
  %.365.i = or i64 %p.3.0.i, 2
  %.394.i = getelementptr i32, ptr %arg.a.4, i64 %.365.i
  %.395.i = load i32, ptr %.394.i, align 4
  %.397.i = or i64 %p.3.0.i, 3
  %.426.i = getelementptr i32, ptr %arg.a.4, i64 %.397.i
  %.427.i = load i32, ptr %.426.i, align 4
  %.493.i = getelementptr i32, ptr %arg.b.4, i64 %p.3.0.i
  %.494.i = load i32, ptr %.493.i, align 4
  %.525.i = getelementptr i32, ptr %arg.b.4, i64 %.333.i
  %.526.i = load i32, ptr %.525.i, align 4
  %.557.i = getelementptr i32, ptr %arg.b.4, i64 %.365.i
  %.558.i = load i32, ptr %.557.i, align 4
  %.589.i = getelementptr i32, ptr %arg.b.4, i64 %.397.i
  %.590.i = load i32, ptr %.589.i, align 4
  br i1 %.145543.not.i, label %B1088.i, label %B746.if.i
B1088.i:
  %m0.4.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i.i332, %B746.if.i ]
  %m1.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i539.i, %B746.if.i ]
  %m2.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i540.i, %B746.if.i ]
  %m3.2.1.lcssa.i = phi i32 [ -1, %B488.i ], [ %.13.i541.i, %B746.if.i ]
  %.1030.i = getelementptr i32, ptr %.614, i64 %p.3.0.i
  store i32 %m0.4.1.lcssa.i, ptr %.1030.i, align 4
  %.1062.i = getelementptr i32, ptr %.614, i64 %.333.i
  store i32 %m1.2.1.lcssa.i, ptr %.1062.i, align 4
  %.1094.i = getelementptr i32, ptr %.614, i64 %.365.i
  store i32 %m2.2.1.lcssa.i, ptr %.1094.i, align 4
  %.1126.i = getelementptr i32, ptr %.614, i64 %.397.i
  store i32 %m3.2.1.lcssa.i, ptr %.1126.i, align 4
  %.1129.i = add nuw nsw i64 %p.3.0.i, 4
  %.1134.i = add nuw nsw i64 %p.3.0.i, 8
  %.1145.not.i = icmp sgt i64 %.1134.i, %arg.a.5.0
  br i1 %.1145.not.i, label %B1208.i, label %B488.i
B1208.i:
  %p.4.1.i = phi i64 [ 0, %B438.i ], [ %.1129.i, %B1088.i ]
  %.1169.i = icmp slt i64 %p.4.1.i, %arg.a.5.0
  br i1 %.1169.i, label %B1246.i, label %f6.exit
B1246.i:
  %p.5.0.i = phi i64 [ %.1467.i, %B1438.i ], [ %p.4.1.i, %B1208.i ]
  br i1 %.145543.not.i, label %B1438.i, label %B1316.if.lr.ph.i
B1316.if.lr.ph.i:
  %.1312.i = icmp slt i64 %p.5.0.i, 0
  %.1313.i = select i1 %.1312.i, i64 %arg.a.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.a.4, i64 %p.5.0.i
  %.1327.i = getelementptr i32, ptr %1, i64 %.1313.i
  %.1328.i = load i32, ptr %.1327.i, align 4
  %.1377.i = select i1 %.1312.i, i64 %arg.b.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.b.4, i64 %p.5.0.i
  %.1391.i = getelementptr i32, ptr %2, i64 %.1377.i
  %.1392.i = load i32, ptr %.1391.i, align 4
  br label %B1316.if.i
B1438.i:
  %m0.5.1.lcssa.i = phi i32 [ -1, %B1246.i ], [ %.13.i542.i, %B1316.if.i ]
  %.1447.i = icmp slt i64 %p.5.0.i, 0
  %.1448.i = select i1 %.1447.i, i64 %arg.out.5.1, i64 0
  %3 = getelementptr i32, ptr %.614, i64 %p.5.0.i
  %.1462.i = getelementptr i32, ptr %3, i64 %.1448.i
  store i32 %m0.5.1.lcssa.i, ptr %.1462.i, align 4
  %.1467.i = add nsw i64 %p.5.0.i, 1
  %exitcond563.not.i = icmp eq i64 %.1467.i, %arg.a.5.0
  br i1 %exitcond563.not.i, label %f6.exit, label %B1246.i
B34.if.i:
  %.87.0545.i = phi i64 [ %.158.i, %B34.if.i ], [ 0, %B220.endif ]
  %.158.i = add nuw nsw i64 %.87.0545.i, 1
  %4 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.87.0545.i
  %.212.i = load i32, ptr %4, align 4
  %.216.i = lshr i32 %.212.i, 16
  %.218.i = xor i32 %.216.i, %.212.i
  %.222.i = mul i32 %.218.i, -2048144789
  %.227.i = lshr i32 %.222.i, 13
  %.229.i = xor i32 %.227.i, %.222.i
  %.233.i = mul i32 %.229.i, -1028477387
  %.238.i = lshr i32 %.233.i, 16
  %.240.i = xor i32 %.238.i, %.233.i
  store i32 %.240.i, ptr %4, align 4
  %exitcond.not.i331 = icmp eq i64 %.561, %.158.i
  br i1 %exitcond.not.i331, label %B438.i, label %B34.if.i
B746.if.i:
  %m3.2.1552.i = phi i32 [ %.13.i541.i, %B746.if.i ], [ -1, %B488.i ]
  %m2.2.1551.i = phi i32 [ %.13.i540.i, %B746.if.i ], [ -1, %B488.i ]
  %m1.2.1550.i = phi i32 [ %.13.i539.i, %B746.if.i ], [ -1, %B488.i ]
  %m0.4.1549.i = phi i32 [ %.13.i.i332, %B746.if.i ], [ -1, %B488.i ]
  %.664.0548.i = phi i64 [ %.733.i, %B746.if.i ], [ 0, %B488.i ]
  %.733.i = add nuw nsw i64 %.664.0548.i, 1
  %5 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.664.0548.i
  %.787.i = load i32, ptr %5, align 4
  %.791.i = mul i32 %.787.i, %.331.i
  %.794.i = add i32 %.791.i, %.494.i
  %.13.i.i332 = tail call i32 @llvm.umin.i32(i32 %.794.i, i32 %m0.4.1549.i)
  %.830.i = mul i32 %.787.i, %.363.i
  %.833.i = add i32 %.830.i, %.526.i
  %.13.i539.i = tail call i32 @llvm.umin.i32(i32 %.833.i, i32 %m1.2.1550.i)
  %.869.i = mul i32 %.787.i, %.395.i
  %.872.i = add i32 %.869.i, %.558.i
  %.13.i540.i = tail call i32 @llvm.umin.i32(i32 %.872.i, i32 %m2.2.1551.i)
  %.908.i = mul i32 %.787.i, %.427.i
  %.911.i = add i32 %.908.i, %.590.i
  %.13.i541.i = tail call i32 @llvm.umin.i32(i32 %.911.i, i32 %m3.2.1552.i)
  %exitcond561.not.i = icmp eq i64 %.561, %.733.i
  br i1 %exitcond561.not.i, label %B1088.i, label %B746.if.i
B1316.if.i:
  %m0.5.1559.i = phi i32 [ -1, %B1316.if.lr.ph.i ], [ %.13.i542.i, %B1316.if.i ]
  %.1204.0557.i = phi i64 [ 0, %B1316.if.lr.ph.i ], [ %.1273.i, %B1316.if.i ]
  %.1273.i = add nuw nsw i64 %.1204.0557.i, 1
  %6 = getelementptr i32, ptr %data.i.i.i.i321, i64 %.1204.0557.i
  %.1358.i = load i32, ptr %6, align 4
  %.1361.i = mul i32 %.1358.i, %.1328.i
  %.1394.i = add i32 %.1361.i, %.1392.i
  %.13.i542.i = tail call i32 @llvm.umin.i32(i32 %.1394.i, i32 %m0.5.1559.i)
  %exitcond562.not.i = icmp eq i64 %.561, %.1273.i
  br i1 %exitcond562.not.i, label %B1438.i, label %B1316.if.i
f6.exit:
  %7 = getelementptr i64, ptr %arg.counts.4, i64 %.242.0362
  store i64 %.561, ptr %7, align 8
  %.743 = load i64, ptr %0, align 8
  %exitcond.not = icmp eq i64 %.311, %arg.ends.5.0
  br i1 %exitcond.not, label %B362, label %B218.if
B220.else.if:
  br label %B220.else.endif
B220.else.endif:
  %.394.sroa.0.1 = phi i64 [ 0, %B220.else.if ], [ %.406, %B218.if ]
  %.414.not = icmp slt i64 %.406, %arg.codes.5.0
  br i1 %.414.not, label %B220.else.endif.endif, label %B220.else.endif.if
B220.else.endif.if:
  br label %B220.else.endif.endif
B220.else.endif.endif:
  %.394.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B220.else.endif.if ], [ %.394.sroa.0.1, %B220.else.endif ]
  %.421 = icmp slt i64 %.366, 0
  %.422 = select i1 %.421, i64 %arg.codes.5.0, i64 0
  %.423 = add i64 %.422, %.366
  %.426 = icmp slt i64 %.423, 0
  br i1 %.426, label %B220.else.endif.endif.if, label %B220.else.endif.endif.endif
B220.else.endif.endif.if:
  br label %B220.else.endif.endif.endif
B220.else.endif.endif.endif:
  %.394.sroa.13.1 = phi i64 [ 0, %B220.else.endif.endif.if ], [ %.423, %B220.else.endif.endif ]
  %.431.not = icmp slt i64 %.423, %arg.codes.5.0
  br i1 %.431.not, label %B220.endif, label %B220.else.endif.endif.endif.if
B220.else.endif.endif.endif.if:
  br label %B220.endif
}
define internal void @f8(ptr noalias %retptr, ptr %arg.codes.0, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.wide.0, ptr %arg.wide.4, i64 %arg.wide.5.0, ptr %arg.out.0, ptr %arg.out.4, i64 %arg.out.5.0) {
entry:
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.wide.0)
  %.47.i = add nsw i64 %arg.codes.5.0, -4
  %.126.i = icmp ult i64 %arg.codes.5.0, 5
  %spec.select.i = select i1 %.126.i, i64 0, i64 %.47.i
  %.168275.i = icmp sgt i64 %spec.select.i, 0
  br i1 %.168275.i, label %B124.if.i, label %B364.i
B284.i:
  %.181.i = add nuw nsw i64 %.112.0277.i, 1
  %.374.i = lshr i64 %.365.i, 32
  %.376.i = xor i64 %.374.i, %.365.i
  %.379.i = mul i64 %.376.i, -2960836687051489901
  %.380.i = lshr i64 %.379.i, 32
  %.381.i = xor i64 %.380.i, %.379.i
  %0 = getelementptr i64, ptr %arg.wide.4, i64 %.112.0277.i
  store i64 %.381.i, ptr %0, align 8
  %exitcond283.not.i = icmp eq i64 %.181.i, %spec.select.i
  br i1 %exitcond283.not.i, label %B364.i, label %B124.if.i
B364.i:
  tail call void @NRT_incref(ptr %arg.codes.0)
  %.7156.i.i.not = icmp eq i64 %arg.codes.5.0, 0
  br i1 %.7156.i.i.not, label %B86.thread, label %B12.if.i.i
B12.if.i.i:
  %holes.2.058.i.i = phi i64 [ %.121.i.i, %B12.if.i.i ], [ 0, %B364.i ]
  %.22.057.i.i = phi i64 [ %.92.i.i, %B12.if.i.i ], [ 0, %B364.i ]
  %.83.i.i = mul i64 %.22.057.i.i, %arg.codes.6.0
  %.87.i.i = getelementptr i8, ptr %arg.codes.4, i64 %.83.i.i
  %.89.i.i = load i16, ptr %.87.i.i, align 2
  %.92.i.i = add nuw nsw i64 %.22.057.i.i, 1
  %1 = icmp eq i16 %.89.i.i, 1
  %2 = zext i1 %1 to i64
  %.121.i.i = add nuw nsw i64 %holes.2.058.i.i, %2
  %exitcond.not.i.i = icmp eq i64 %.92.i.i, %arg.codes.5.0
  br i1 %exitcond.not.i.i, label %f22.exit.i, label %B12.if.i.i
f22.exit.i:
  %.448.not.not.i = icmp eq i64 %.121.i.i, 0
  br i1 %.448.not.not.i, label %B12.if.i.preheader, label %B450.if.preheader.i
B12.if.i.preheader:
  br label %B12.if.i
B450.if.preheader.i:
  %.731.i = icmp ult i64 %arg.codes.5.0, 4
  %.732.i = select i1 %.731.i, i64 %arg.wide.5.0, i64 0
  br label %B450.if.i
B586.i:
  %exitcond284.not.i = icmp eq i64 %.552.i, %arg.codes.5.0
  br i1 %exitcond284.not.i, label %B12.if.i.preheader, label %B450.if.i
B124.if.i:
  %.112.0277.i = phi i64 [ %.181.i, %B284.i ], [ 0, %entry ]
  %invariant.gep.i = getelementptr i16, ptr %arg.codes.4, i64 %.112.0277.i
  br label %B198.if.i
B198.if.i:
  %x.4.1274.i = phi i64 [ 0, %B124.if.i ], [ %.365.i, %B198.if.i ]
  %.236.0273.i = phi i64 [ 0, %B124.if.i ], [ %.305.i, %B198.if.i ]
  %.305.i = add nuw nsw i64 %.236.0273.i, 1
  %.331.i = mul i64 %x.4.1274.i, -7046029254386353131
  %gep.i = getelementptr i16, ptr %invariant.gep.i, i64 %.236.0273.i
  %.363.i = load i16, ptr %gep.i, align 2
  %.364.i = zext i16 %.363.i to i64
  %.365.i = add i64 %.331.i, %.364.i
  %exitcond.not.i = icmp eq i64 %.305.i, 5
  br i1 %exitcond.not.i, label %B284.i, label %B198.if.i
B450.if.i:
  %.483.0281.i = phi i64 [ %.552.i, %B586.i ], [ 0, %B450.if.preheader.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.483.0281.i, i64 4)
  %3 = add nsw i64 %smax.i, -4
  %smin.i = tail call i64 @llvm.smin.i64(i64 %arg.wide.5.0, i64 %3)
  %4 = shl nuw nsw i64 %smin.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.wide.4, i64 %4
  %.552.i = add nuw nsw i64 %.483.0281.i, 1
  %5 = getelementptr i16, ptr %arg.codes.4, i64 %.483.0281.i
  %.610.i = load i16, ptr %5, align 2
  %.611.i = icmp eq i16 %.610.i, 1
  br i1 %.611.i, label %B488.endif.endif.endif.else.endif.i, label %B586.i
B488.endif.endif.endif.endif.i:
  %.840.sroa.13.0.i = phi i64 [ %arg.wide.5.0, %B488.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.840.sroa.13.1.i, %B488.endif.endif.endif.else.endif.endif.endif.i ]
  %.961.not278.i = icmp slt i64 %.840.sroa.0.2.i, %.840.sroa.13.0.i
  br i1 %.961.not278.i, label %.931.endif.preheader.i, label %B586.i
.931.endif.preheader.i:
  %6 = sub nsw i64 %.840.sroa.13.0.i, %smin.i
  %7 = shl i64 %6, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i, i8 -1, i64 %7, i1 false)
  br label %B586.i
B488.endif.endif.endif.else.endif.i:
  %.13.i267.i = tail call i64 @llvm.smin.i64(i64 %.552.i, i64 %.47.i)
  %.733.i = add i64 %.13.i267.i, %.732.i
  %.865.not.i = icmp slt i64 %3, %arg.wide.5.0
  br i1 %.865.not.i, label %B488.endif.endif.endif.else.endif.endif.i, label %B488.endif.endif.endif.else.endif.if.i
B488.endif.endif.endif.else.endif.if.i:
  br label %B488.endif.endif.endif.else.endif.endif.i
B488.endif.endif.endif.else.endif.endif.i:
  %.840.sroa.0.2.i = phi i64 [ %arg.wide.5.0, %B488.endif.endif.endif.else.endif.if.i ], [ %3, %B488.endif.endif.endif.else.endif.i ]
  %.877.i = icmp slt i64 %.733.i, 0
  br i1 %.877.i, label %B488.endif.endif.endif.else.endif.endif.if.i, label %B488.endif.endif.endif.else.endif.endif.endif.i
B488.endif.endif.endif.else.endif.endif.if.i:
  br label %B488.endif.endif.endif.else.endif.endif.endif.i
B488.endif.endif.endif.else.endif.endif.endif.i:
  %.840.sroa.13.1.i = phi i64 [ 0, %B488.endif.endif.endif.else.endif.endif.if.i ], [ %.733.i, %B488.endif.endif.endif.else.endif.endif.i ]
  %.882.not.i = icmp slt i64 %.733.i, %arg.wide.5.0
  br i1 %.882.not.i, label %B488.endif.endif.endif.endif.i, label %B488.endif.endif.endif.else.endif.endif.endif.if.i
B488.endif.endif.endif.else.endif.endif.endif.if.i:
  br label %B488.endif.endif.endif.endif.i
B86.thread:
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B196
B12.if.i:
  %holes.2.058.i = phi i64 [ %.121.i, %B12.if.i ], [ 0, %B12.if.i.preheader ]
  %.22.057.i = phi i64 [ %.92.i, %B12.if.i ], [ 0, %B12.if.i.preheader ]
  %.83.i = mul i64 %.22.057.i, %arg.codes.6.0
  %.87.i = getelementptr i8, ptr %arg.codes.4, i64 %.83.i
  %.89.i = load i16, ptr %.87.i, align 2
  %.92.i = add nuw nsw i64 %.22.057.i, 1
  %8 = icmp eq i16 %.89.i, 1
  %9 = zext i1 %8 to i64
  %.121.i = add nuw nsw i64 %holes.2.058.i, %9
  %exitcond.not.i339 = icmp eq i64 %.92.i, %arg.codes.5.0
  br i1 %exitcond.not.i339, label %f22.exit, label %B12.if.i
f22.exit:
  %.13.i268.i = tail call i64 @llvm.smax.i64(i64 %.47.i, i64 0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.117.not = icmp eq i64 %.121.i, 0
  br i1 %.117.not, label %B86, label %B202
B86:
  br i1 %.126.i, label %B196, label %B116.if
B196:
  %.13.i268.i2 = phi i64 [ %.13.i268.i, %B86 ], [ 0, %B86.thread ], [ %.13.i268.i, %B116.if ]
  tail call void @NRT_decref(ptr %arg.wide.0)
  br label %B356
B202:
  br i1 %.126.i, label %B356.thread, label %B232.if
B356.thread:
  tail call void @NRT_decref(ptr %arg.wide.0)
  br label %B368
B270:
  %.522 = lshr i64 %.486, 32
  %.523 = trunc i64 %.522 to i32
  %.538 = icmp slt i64 %n.4.0351, 0
  %.539 = select i1 %.538, i64 %arg.out.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.out.4, i64 %n.4.0351
  %.553 = getelementptr i32, ptr %10, i64 %.539
  store i32 %.523, ptr %.553, align 4
  %.556 = add nsw i64 %n.4.0351, 1
  br label %B354
B354:
  %n.5.1 = phi i64 [ %.556, %B270 ], [ %n.4.0351, %B232.if ]
  %exitcond.not = icmp eq i64 %.47.i, %.422
  br i1 %exitcond.not, label %B356, label %B232.if
B356:
  %holes.2.0.lcssa.i342 = phi i64 [ 0, %B196 ], [ %.121.i, %B354 ]
  %wide.sroa.0.0 = phi ptr [ null, %B196 ], [ %arg.wide.0, %B354 ]
  %n.6.1 = phi i64 [ %.13.i268.i2, %B196 ], [ %n.5.1, %B354 ]
  tail call void @NRT_decref(ptr %wide.sroa.0.0)
  %.586 = icmp eq i64 %n.6.1, 0
  br i1 %.586, label %B368, label %B720
B368:
  %holes.2.0.lcssa.i342368 = phi i64 [ %.121.i, %B356.thread ], [ %holes.2.0.lcssa.i342, %B356 ]
  %.604 = icmp slt i64 %holes.2.0.lcssa.i342368, %arg.codes.5.0
  br i1 %.604, label %B406, label %B720
B406:
  br i1 %.7156.i.i.not, label %B608, label %B528.if
B608:
  %x.4.0.lcssa = phi i64 [ 0, %B406 ], [ %.783, %B528.if ]
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.797 = lshr i64 %x.4.0.lcssa, 32
  %.799 = xor i64 %.797, %x.4.0.lcssa
  %.802 = mul i64 %.799, -2960836687051489901
  %.803 = lshr i64 %.802, 32
  %.804 = trunc i64 %.803 to i32
  store i32 %.804, ptr %arg.out.4, align 4
  tail call void @NRT_decref(ptr %arg.out.0)
  br label %B720
B720:
  %codes.sroa.0.0 = phi ptr [ null, %B608 ], [ %arg.codes.0, %B368 ], [ %arg.codes.0, %B356 ]
  %out.sroa.0.0 = phi ptr [ null, %B608 ], [ %arg.out.0, %B368 ], [ %arg.out.0, %B356 ]
  %n.7.0 = phi i64 [ 1, %B608 ], [ 0, %B368 ], [ %n.6.1, %B356 ]
  tail call void @NRT_decref(ptr %out.sroa.0.0)
  tail call void @NRT_decref(ptr %codes.sroa.0.0)
  store i64 %n.7.0, ptr %retptr, align 8
  ret void
B116.if:
  %.145.0353 = phi i64 [ %.214, %B116.if ], [ 0, %B86 ]
  %.214 = add nuw nsw i64 %.145.0353, 1
  %11 = getelementptr i64, ptr %arg.wide.4, i64 %.145.0353
  %.268 = load i64, ptr %11, align 8
  %.269 = lshr i64 %.268, 32
  %.270 = trunc i64 %.269 to i32
  %12 = getelementptr i32, ptr %arg.out.4, i64 %.145.0353
  store i32 %.270, ptr %12, align 4
  %exitcond360.not = icmp eq i64 %.47.i, %.214
  br i1 %exitcond360.not, label %B196, label %B116.if
B232.if:
  %n.4.0351 = phi i64 [ %n.5.1, %B354 ], [ 0, %B202 ]
  %.350.0349 = phi i64 [ %.422, %B354 ], [ 0, %B202 ]
  %.422 = add nuw nsw i64 %.350.0349, 1
  %13 = getelementptr i64, ptr %arg.wide.4, i64 %.350.0349
  %.486 = load i64, ptr %13, align 8
  %.487.not = icmp eq i64 %.486, -1
  br i1 %.487.not, label %B354, label %B270
B528.if:
  %x.4.0358 = phi i64 [ %.783, %B528.if ], [ %arg.codes.5.0, %B406 ]
  %.656.0356 = phi i64 [ %.725, %B528.if ], [ 0, %B406 ]
  %.725 = add nuw nsw i64 %.656.0356, 1
  %.751 = mul i64 %x.4.0358, -7046029254386353131
  %14 = getelementptr i16, ptr %arg.codes.4, i64 %.656.0356
  %.781 = load i16, ptr %14, align 2
  %.782 = zext i16 %.781 to i64
  %.783 = add i64 %.751, %.782
  %exitcond361.not = icmp eq i64 %arg.codes.5.0, %.725
  br i1 %exitcond361.not, label %B608, label %B528.if
}
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
define i32 @shingle_sets(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_ends.0, ptr %arg.out_ends.1, i64 %arg.out_ends.2, i64 %arg.out_ends.3, ptr %arg.out_ends.4, i64 %arg.out_ends.5.0, i64 %arg.out_ends.6.0) {
entry:
  %.588 = alloca i64, align 8
  store i64 0, ptr %.588, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.out_ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f17.exit.thread
f17.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f17.exit, label %B18.if.i
f17.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %B0.endif.if, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i367 = phi i64 [ 1, %f17.exit.thread ], [ %.13.i.i, %f17.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i367, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.endif.if, label %B0.endif.endif.endif.i324
common.ret:
  %common.ret.op = phi i32 [ 0, %B464 ], [ 1, %B0.endif.endif.endif.endif.if ], [ 1, %B0.endif.endif.if ], [ 1, %B0.endif.if ]
  ret i32 %common.ret.op
B464:
  %total.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif.endif.endif ], [ %.830, %f10.exit ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i347)
  tail call void @NRT_decref(ptr %arg.out_ends.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i327)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret
B0.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif.i324:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.30.i325 = shl nuw nsw i64 %longest.2.0.lcssa.i367, 2
  %all.i.i.i.i326 = add nuw nsw i64 %.30.i325, 128
  %base.i.i.i.i327 = tail call ptr @malloc(i64 %all.i.i.i.i326)
  %none.i.i.i.i328 = icmp eq ptr %base.i.i.i.i327, null
  br i1 %none.i.i.i.i328, label %B0.endif.endif.if, label %B0.endif.endif.endif
B0.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i327, align 4
  %from.i.i.i.i330 = ptrtoint ptr %base.i.i.i.i327 to i64
  %behind.i.i.i.i331 = add i64 %from.i.i.i.i330, 127
  %at.i.i.i.i332 = and i64 %behind.i.i.i.i331, -64
  %data.i.i.i.i333 = inttoptr i64 %at.i.i.i.i332 to ptr
  %slot.i.i.i.i334 = getelementptr i8, ptr %base.i.i.i.i327, i64 24
  store ptr %data.i.i.i.i333, ptr %slot.i.i.i.i334, align 8
  %.15.i = icmp ugt i64 %longest.2.0.lcssa.i367, 4
  br i1 %.15.i, label %B26.i, label %B0.endif.endif.endif.i344
B26.i:
  %size.2.0.i = phi i64 [ %.18.i, %B26.i ], [ 16, %B0.endif.endif.endif ]
  %.18.i = shl nsw i64 %size.2.0.i, 1
  %.25.i = icmp slt i64 %.18.i, %.30.i325
  br i1 %.25.i, label %B26.i, label %f24.exit
f24.exit:
  %.31.i343 = icmp ugt i64 %.18.i, 1152921504606846975
  br i1 %.31.i343, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.i344
B0.endif.endif.endif.i344:
  %size.3.1.i395 = phi i64 [ %.18.i, %f24.exit ], [ 16, %B0.endif.endif.endif ]
  %.30.i345 = shl nuw nsw i64 %size.3.1.i395, 3
  %all.i.i.i.i346 = add nuw i64 %.30.i345, 128
  %base.i.i.i.i347 = tail call ptr @malloc(i64 %all.i.i.i.i346)
  %none.i.i.i.i348 = icmp eq ptr %base.i.i.i.i347, null
  br i1 %none.i.i.i.i348, label %B0.endif.endif.endif.endif.if, label %B0.endif.endif.endif.endif.endif
B0.endif.endif.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i347, align 4
  %from.i.i.i.i350 = ptrtoint ptr %base.i.i.i.i347 to i64
  %behind.i.i.i.i351 = add i64 %from.i.i.i.i350, 127
  %at.i.i.i.i352 = and i64 %behind.i.i.i.i351, -64
  %data.i.i.i.i353 = inttoptr i64 %at.i.i.i.i352 to ptr
  %slot.i.i.i.i354 = getelementptr i8, ptr %base.i.i.i.i347, i64 24
  store ptr %data.i.i.i.i353, ptr %slot.i.i.i.i354, align 8
  %.345401.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.345401.not, label %B464, label %B312.if
B312.if:
  %start.2.0405 = phi i64 [ %.892, %f10.exit ], [ 0, %B0.endif.endif.endif.endif.endif ]
  %total.2.0404 = phi i64 [ %.830, %f10.exit ], [ 0, %B0.endif.endif.endif.endif.endif ]
  %.289.0402 = phi i64 [ %.358, %f10.exit ], [ 0, %B0.endif.endif.endif.endif.endif ]
  %.358 = add nuw nsw i64 %.289.0402, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.289.0402
  %.413 = load i64, ptr %0, align 8
  %.451 = icmp slt i64 %start.2.0405, 0
  %.452 = select i1 %.451, i64 %arg.codes.5.0, i64 0
  %.453 = add i64 %.452, %start.2.0405
  %.456 = icmp slt i64 %.453, 0
  br i1 %.456, label %B314.else.if, label %B314.else.endif
B314.endif:
  %.441.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B314.else.endif.endif.endif.if ], [ %.441.sroa.13.1, %B314.else.endif.endif.endif ]
  %.529 = sub i64 %.441.sroa.13.0, %.441.sroa.0.2
  %.538 = tail call i64 @llvm.smax.i64(i64 %.529, i64 0)
  %.554 = getelementptr i16, ptr %arg.codes.4, i64 %.441.sroa.0.2
  store i64 0, ptr %.588, align 8
  call void @f8(ptr %.588, ptr %arg.codes.0, ptr %.554, i64 %.538, i64 %arg.codes.6.0, ptr %base.i.i.i.i, ptr %data.i.i.i.i, i64 %longest.2.0.lcssa.i367, ptr %base.i.i.i.i327, ptr %data.i.i.i.i333, i64 %longest.2.0.lcssa.i367)
  %.608 = load i64, ptr %.588, align 8
  %.659 = icmp slt i64 %total.2.0404, 0
  %.660 = select i1 %.659, i64 %arg.out.5.0, i64 0
  %.661 = add i64 %.660, %total.2.0404
  %.664 = icmp slt i64 %.661, 0
  br i1 %.664, label %B314.endif.endif.else.if, label %B314.endif.endif.else.endif
B314.else.if:
  br label %B314.else.endif
B314.else.endif:
  %.441.sroa.0.1 = phi i64 [ 0, %B314.else.if ], [ %.453, %B312.if ]
  %.461.not = icmp slt i64 %.453, %arg.codes.5.0
  br i1 %.461.not, label %B314.else.endif.endif, label %B314.else.endif.if
B314.else.endif.if:
  br label %B314.else.endif.endif
B314.else.endif.endif:
  %.441.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B314.else.endif.if ], [ %.441.sroa.0.1, %B314.else.endif ]
  %.468 = icmp slt i64 %.413, 0
  %.469 = select i1 %.468, i64 %arg.codes.5.0, i64 0
  %.470 = add i64 %.469, %.413
  %.473 = icmp slt i64 %.470, 0
  br i1 %.473, label %B314.else.endif.endif.if, label %B314.else.endif.endif.endif
B314.else.endif.endif.if:
  br label %B314.else.endif.endif.endif
B314.else.endif.endif.endif:
  %.441.sroa.13.1 = phi i64 [ 0, %B314.else.endif.endif.if ], [ %.470, %B314.else.endif.endif ]
  %.478.not = icmp slt i64 %.470, %arg.codes.5.0
  br i1 %.478.not, label %B314.endif, label %B314.else.endif.endif.endif.if
B314.else.endif.endif.endif.if:
  br label %B314.endif
B314.endif.endif.else.if:
  br label %B314.endif.endif.else.endif
B314.endif.endif.else.endif:
  %.649.sroa.0.1 = phi i64 [ 0, %B314.endif.endif.else.if ], [ %.661, %B314.endif ]
  %.669.not = icmp slt i64 %.661, %arg.out.5.0
  br i1 %.669.not, label %B314.endif.endif.else.endif.endif.endif.if, label %B314.endif.endif.else.endif.if
B314.endif.endif.else.endif.if:
  br label %B314.endif.endif.else.endif.endif.endif.if
B314.endif.endif.else.endif.endif.endif.if:
  %.649.sroa.0.2 = phi i64 [ %arg.out.5.0, %B314.endif.endif.else.endif.if ], [ %.649.sroa.0.1, %B314.endif.endif.else.endif ]
  %.762 = getelementptr i32, ptr %arg.out.4, i64 %.649.sroa.0.2
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i327)
  tail call void @NRT_incref(ptr %base.i.i.i.i347)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i347)
  %.14.i.i.i = shl nsw i64 %.608, 2
  %.15.i.i.i = icmp sgt i64 %.608, 4
  br i1 %.15.i.i.i, label %B26.i.i.i, label %f19.exit.i
B26.i.i.i:
  %size.2.0.i.i.i = phi i64 [ %.18.i.i.i, %B26.i.i.i ], [ 16, %B314.endif.endif.else.endif.endif.endif.if ]
  %.18.i.i.i = shl i64 %size.2.0.i.i.i, 1
  %.25.i.i.i = icmp slt i64 %.18.i.i.i, %.14.i.i.i
  br i1 %.25.i.i.i, label %B26.i.i.i, label %f24.exit.i.i
f24.exit.i.i:
  %.87.inv.i.i = icmp sgt i64 %size.2.0.i.i.i, 0
  %1 = add nsw i64 %.18.i.i.i, -1
  br i1 %.87.inv.i.i, label %f19.exit.i, label %f19.exit.thread.i
f19.exit.thread.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i347)
  br label %B70.if.preheader.i
f19.exit.i:
  %2 = phi i64 [ %.18.i.i.i, %f24.exit.i.i ], [ 16, %B314.endif.endif.else.endif.endif.endif.if ]
  %size.3.1.i6168.i.i = phi i64 [ %1, %f24.exit.i.i ], [ 15, %B314.endif.endif.else.endif.endif.endif.if ]
  %3 = shl nuw i64 %2, 3
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i353, i8 -1, i64 %3, i1 false)
  tail call void @NRT_decref(ptr %base.i.i.i.i347)
  %.162124.not.i = icmp slt i64 %.608, 1
  br i1 %.162124.not.i, label %f10.exit, label %B70.if.preheader.i
B70.if.preheader.i:
  %size.3.1.i6167.i130.i = phi i64 [ %1, %f19.exit.thread.i ], [ %size.3.1.i6168.i.i, %f19.exit.i ]
  br label %B70.if.i
B70.if.i:
  %kept.2.0127.i = phi i64 [ %.321.i, %f20.exit.i ], [ 0, %B70.if.preheader.i ]
  %.106.0125.i = phi i64 [ %.175.i, %f20.exit.i ], [ 0, %B70.if.preheader.i ]
  %.175.i = add nuw nsw i64 %.106.0125.i, 1
  %4 = getelementptr i32, ptr %data.i.i.i.i333, i64 %.106.0125.i
  %.229.i = load i32, ptr %4, align 4
  %.25.i.i = zext i32 %.229.i to i64
  %.27.i.i = and i64 %size.3.1.i6167.i130.i, %.25.i.i
  %.59.i.i = getelementptr i64, ptr %data.i.i.i.i353, i64 %.27.i.i
  %.60.i.i = load i64, ptr %.59.i.i, align 8
  %.61.i.i = icmp ne i64 %.60.i.i, -1
  %.91.i.i = icmp ne i64 %.60.i.i, %.25.i.i
  %.92.i.i = and i1 %.61.i.i, %.91.i.i
  br i1 %.92.i.i, label %B110.i.i, label %f20.exit.i
B110.i.i:
  %at.2.0.i.i = phi i64 [ %.97.i.i, %B110.i.i ], [ %.27.i.i, %B70.if.i ]
  %.95.i.i = add i64 %at.2.0.i.i, 1
  %.97.i.i = and i64 %.95.i.i, %size.3.1.i6167.i130.i
  %.127.i.i = getelementptr i64, ptr %data.i.i.i.i353, i64 %.97.i.i
  %.128.i.i = load i64, ptr %.127.i.i, align 8
  %.129.i.i = icmp ne i64 %.128.i.i, -1
  %.159.i.i = icmp ne i64 %.128.i.i, %.25.i.i
  %.160.i.i = and i1 %.129.i.i, %.159.i.i
  br i1 %.160.i.i, label %B110.i.i, label %f20.exit.i
f20.exit.i:
  %at.3.1.i.i = phi i64 [ %.27.i.i, %B70.if.i ], [ %.97.i.i, %B110.i.i ]
  %.288.i = getelementptr i32, ptr %.762, i64 %kept.2.0127.i
  store i32 %.229.i, ptr %.288.i, align 4
  %.315.i = getelementptr i64, ptr %data.i.i.i.i353, i64 %at.3.1.i.i
  %.316.i = load i64, ptr %.315.i, align 8
  %.317.i = icmp eq i64 %.316.i, -1
  %.320.i = zext i1 %.317.i to i64
  %.321.i = add nuw nsw i64 %kept.2.0127.i, %.320.i
  store i64 %.25.i.i, ptr %.315.i, align 8
  %exitcond.not.i364 = icmp eq i64 %.608, %.175.i
  br i1 %exitcond.not.i364, label %f10.exit, label %B70.if.i
f10.exit:
  %kept.2.0.lcssa.i = phi i64 [ 0, %f19.exit.i ], [ %.321.i, %f20.exit.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i327)
  tail call void @NRT_decref(ptr %base.i.i.i.i347)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  %.830 = add nsw i64 %kept.2.0.lcssa.i, %total.2.0404
  %5 = getelementptr i64, ptr %arg.out_ends.4, i64 %.289.0402
  store i64 %.830, ptr %5, align 8
  %.892 = load i64, ptr %0, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.358
  br i1 %exitcond.not, label %B464, label %B312.if
}
define i32 @sample_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_ends.0, ptr %arg.out_ends.1, i64 %arg.out_ends.2, i64 %arg.out_ends.3, ptr %arg.out_ends.4, i64 %arg.out_ends.5.0, i64 %arg.out_ends.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.out_ends.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f17.exit.thread
f17.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f17.exit, label %B18.if.i
f17.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.31.i = icmp ugt i64 %.13.i.i, 1152921504606846975
  br i1 %.31.i, label %B0.endif.if, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %longest.2.0.lcssa.i314 = phi i64 [ 1, %f17.exit.thread ], [ %.13.i.i, %f17.exit ]
  %.30.i = shl nuw nsw i64 %longest.2.0.lcssa.i314, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.endif.if, label %B0.endif.endif.endif.i286
common.ret:
  %common.ret.op = phi i32 [ 0, %B386 ], [ 1, %B226.endif.if ], [ 1, %B226.endif.endif.endif.if ], [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ]
  ret i32 %common.ret.op
B386:
  %total.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif ], [ %.761, %B226.endif.endif.endif.endif ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  tail call void @NRT_decref(ptr %arg.out_ends.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %total.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret
B0.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif.i286:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %base.i.i.i.i289 = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i290 = icmp eq ptr %base.i.i.i.i289, null
  br i1 %none.i.i.i.i290, label %B0.endif.endif.if, label %B0.endif.endif.endif
B0.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i289, align 4
  %from.i.i.i.i292 = ptrtoint ptr %base.i.i.i.i289 to i64
  %behind.i.i.i.i293 = add i64 %from.i.i.i.i292, 127
  %at.i.i.i.i294 = and i64 %behind.i.i.i.i293, -64
  %data.i.i.i.i295 = inttoptr i64 %at.i.i.i.i294 to ptr
  %slot.i.i.i.i296 = getelementptr i8, ptr %base.i.i.i.i289, i64 24
  store ptr %data.i.i.i.i295, ptr %slot.i.i.i.i296, align 8
  %.279348.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.279348.not, label %B386, label %B224.if
B224.if:
  %start.2.0352 = phi i64 [ %.823, %B226.endif.endif.endif.endif ], [ 0, %B0.endif.endif.endif ]
  %total.2.0351 = phi i64 [ %.761, %B226.endif.endif.endif.endif ], [ 0, %B0.endif.endif.endif ]
  %.223.0349 = phi i64 [ %.292, %B226.endif.endif.endif.endif ], [ 0, %B0.endif.endif.endif ]
  %.292 = add nuw nsw i64 %.223.0349, 1
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.223.0349
  %.347 = load i64, ptr %0, align 8
  %.385 = icmp slt i64 %start.2.0352, 0
  %.386 = select i1 %.385, i64 %arg.codes.5.0, i64 0
  %.387 = add i64 %.386, %start.2.0352
  %.390 = icmp slt i64 %.387, 0
  br i1 %.390, label %B226.else.if, label %B226.else.endif
B226.endif:
  %.375.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B226.else.endif.endif.endif.if ], [ %.375.sroa.13.1, %B226.else.endif.endif.endif ]
  %.463 = sub i64 %.375.sroa.13.0, %.375.sroa.0.2
  %.472 = tail call i64 @llvm.smax.i64(i64 %.463, i64 0)
  %.488 = getelementptr i16, ptr %arg.codes.4, i64 %.375.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.47.i = add nsw i64 %.472, -11
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.31.i.i.i = icmp sgt i64 %.463, 1152921504606846975
  br i1 %.31.i.i.i, label %B226.endif.if, label %B0.endif.endif.endif.i.i.i
B0.endif.endif.endif.i.i.i:
  %.30.i.i.i = shl nuw nsw i64 %.472, 3
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %base.i.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i.i)
  %none.i.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %B226.endif.if, label %B0.endif.endif.endif.i381.i.i
B422.i.i:
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.472422.i.i = icmp ugt i64 %.463, 3
  br i1 %.472422.i.i, label %B484.if.preheader.i.i, label %B542.i.thread.i
B484.if.preheader.i.i:
  %1 = add nsw i64 %.472, -4
  br label %B484.if.i.i
B542.i.thread.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  br label %B58.endif.i
B542.i.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  %.698425.not.i.i = icmp ult i64 %.463, 12
  br i1 %.698425.not.i.i, label %B58.endif.i, label %B572.if.i.i
B0.endif.endif.endif.i381.i.i:
  store i64 1, ptr %base.i.i.i.i.i.i, align 4
  %from.i.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i.i to i64
  %behind.i.i.i.i.i.i = add i64 %from.i.i.i.i.i.i, 127
  %at.i.i.i.i.i.i = and i64 %behind.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i.i to ptr
  %slot.i.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i.i, ptr %slot.i.i.i.i.i.i, align 8
  %base.i.i.i.i384.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i.i)
  %none.i.i.i.i385.i.i = icmp eq ptr %base.i.i.i.i384.i.i, null
  br i1 %none.i.i.i.i385.i.i, label %B226.endif.if, label %B0.endif.endif.i.i
B0.endif.endif.i.i:
  store i64 1, ptr %base.i.i.i.i384.i.i, align 4
  %from.i.i.i.i387.i.i = ptrtoint ptr %base.i.i.i.i384.i.i to i64
  %behind.i.i.i.i388.i.i = add i64 %from.i.i.i.i387.i.i, 127
  %at.i.i.i.i389.i.i = and i64 %behind.i.i.i.i388.i.i, -64
  %data.i.i.i.i390.i.i = inttoptr i64 %at.i.i.i.i389.i.i to ptr
  %slot.i.i.i.i391.i.i = getelementptr i8, ptr %base.i.i.i.i384.i.i, i64 24
  store ptr %data.i.i.i.i390.i.i, ptr %slot.i.i.i.i391.i.i, align 8
  %.239419.not.i.i = icmp slt i64 %.463, 2
  br i1 %.239419.not.i.i, label %B422.i.thread.i, label %B282.if.i.i
B422.i.thread.i:
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B542.i.thread.i
B282.if.i.i:
  %.186.0421.i.in.i = phi i64 [ %.186.0421.i.i, %B282.if.i.i ], [ %.472, %B0.endif.endif.i.i ]
  %.183.0420.i.i = phi i64 [ %.252.i.i, %B282.if.i.i ], [ 0, %B0.endif.endif.i.i ]
  %.186.0421.i.i = add nsw i64 %.186.0421.i.in.i, -1
  %.252.i.i = add nuw nsw i64 %.183.0420.i.i, 1
  %2 = getelementptr i16, ptr %.488, i64 %.183.0420.i.i
  %.306.i.i = load i16, ptr %2, align 2
  %.307.i.i = zext i16 %.306.i.i to i64
  %.308.i.i = mul i64 %.307.i.i, -7046029254386353131
  %3 = getelementptr i8, ptr %2, i64 2
  %.339.i.i = load i16, ptr %3, align 2
  %.340.i.i = zext i16 %.339.i.i to i64
  %.341.i.i = add i64 %.308.i.i, %.340.i.i
  %4 = getelementptr i64, ptr %data.i.i.i.i.i.i, i64 %.183.0420.i.i
  store i64 %.341.i.i, ptr %4, align 8
  %.239.i.i = icmp ugt i64 %.186.0421.i.in.i, 2
  br i1 %.239.i.i, label %B282.if.i.i, label %B422.i.i
B484.if.i.i:
  %.416.0423.i.i = phi i64 [ %.485.i.i, %B484.if.i.i ], [ 0, %B484.if.preheader.i.i ]
  %.485.i.i = add nuw i64 %.416.0423.i.i, 1
  %5 = getelementptr i64, ptr %data.i.i.i.i.i.i, i64 %.416.0423.i.i
  %.539.i.i = load i64, ptr %5, align 8
  %.541.i.i = mul i64 %.539.i.i, -2358710677322311239
  %6 = getelementptr i8, ptr %5, i64 16
  %.572.i.i = load i64, ptr %6, align 8
  %.573.i.i = add i64 %.541.i.i, %.572.i.i
  %7 = getelementptr i64, ptr %data.i.i.i.i390.i.i, i64 %.416.0423.i.i
  store i64 %.573.i.i, ptr %7, align 8
  %exitcond.not.i307 = icmp eq i64 %.416.0423.i.i, %1
  br i1 %exitcond.not.i307, label %B542.i.i, label %B484.if.i.i
B572.if.i.i:
  %.642.0426.i.i = phi i64 [ %.711.i.i, %B572.if.i.i ], [ 0, %B542.i.i ]
  %.711.i.i = add nuw nsw i64 %.642.0426.i.i, 1
  %8 = getelementptr i64, ptr %data.i.i.i.i390.i.i, i64 %.642.0426.i.i
  %.765.i.i = load i64, ptr %8, align 8
  %.767.i.i = mul i64 %.765.i.i, -2791277408655628367
  %9 = getelementptr i8, ptr %8, i64 32
  %.798.i.i = load i64, ptr %9, align 8
  %.799.i.i = add i64 %.767.i.i, %.798.i.i
  %.801.i.i = mul i64 %.799.i.i, -2791277408655628367
  %10 = getelementptr i8, ptr %8, i64 64
  %.832.i.i = load i64, ptr %10, align 8
  %.833.i.i = add i64 %.801.i.i, %.832.i.i
  %.834.i.i = lshr i64 %.833.i.i, 32
  %.835.i.i = xor i64 %.834.i.i, %.833.i.i
  %.836.i.i = mul i64 %.835.i.i, -2960836687051489901
  %.837.i.i = lshr i64 %.836.i.i, 32
  %.838.i.i = xor i64 %.837.i.i, %.836.i.i
  %11 = getelementptr i64, ptr %data.i.i.i.i, i64 %.642.0426.i.i
  store i64 %.838.i.i, ptr %11, align 8
  %exitcond.not.i.i = icmp eq i64 %.47.i, %.711.i.i
  br i1 %exitcond.not.i.i, label %B58.endif.i, label %B572.if.i.i
B586.i:
  %exitcond.not = icmp eq i64 %.463, %.552.i
  br i1 %exitcond.not, label %B226.endif.endif, label %B450.if.i
B58.endif.i:
  tail call void @NRT_incref(ptr %arg.codes.0)
  %.7156.i.not.i = icmp slt i64 %.463, 1
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i384.i.i)
  br i1 %.7156.i.not.i, label %f22.exit.thread.i, label %B12.if.i.i
f22.exit.thread.i:
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B226.endif.endif
B12.if.i.i:
  %holes.2.058.i.i = phi i64 [ %.121.i.i, %B12.if.i.i ], [ 0, %B58.endif.i ]
  %.22.057.i.i = phi i64 [ %.92.i.i, %B12.if.i.i ], [ 0, %B58.endif.i ]
  %.83.i.i = mul i64 %.22.057.i.i, %arg.codes.6.0
  %.87.i.i = getelementptr i8, ptr %.488, i64 %.83.i.i
  %.89.i.i = load i16, ptr %.87.i.i, align 2
  %.92.i.i = add nuw nsw i64 %.22.057.i.i, 1
  %12 = icmp eq i16 %.89.i.i, 1
  %13 = zext i1 %12 to i64
  %.121.i.i = add nuw nsw i64 %holes.2.058.i.i, %13
  %exitcond.not.i178.i = icmp eq i64 %.463, %.92.i.i
  br i1 %exitcond.not.i178.i, label %f22.exit.i, label %B12.if.i.i
f22.exit.i:
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.448.not.not.i = icmp eq i64 %.121.i.i, 0
  br i1 %.448.not.not.i, label %B226.endif.endif, label %B450.if.preheader.i
B450.if.preheader.i:
  %.731.i = icmp ult i64 %.463, 11
  %.732.i = select i1 %.731.i, i64 %longest.2.0.lcssa.i314, i64 0
  br label %B450.if.i
B450.if.i:
  %.483.0192.i = phi i64 [ %.552.i, %B586.i ], [ 0, %B450.if.preheader.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.483.0192.i, i64 11)
  %14 = add nsw i64 %smax.i, -11
  %smin.i = tail call i64 @llvm.smin.i64(i64 %longest.2.0.lcssa.i314, i64 %14)
  %15 = shl nuw nsw i64 %smin.i, 3
  %scevgep.i = getelementptr i8, ptr %data.i.i.i.i, i64 %15
  %.552.i = add nuw nsw i64 %.483.0192.i, 1
  %16 = getelementptr i16, ptr %.488, i64 %.483.0192.i
  %.610.i = load i16, ptr %16, align 2
  %.611.i = icmp eq i16 %.610.i, 1
  br i1 %.611.i, label %B488.endif.endif.endif.else.endif.i, label %B586.i
B488.endif.endif.endif.endif.i:
  %.840.sroa.13.0.i = phi i64 [ %longest.2.0.lcssa.i314, %B488.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.840.sroa.13.1.i, %B488.endif.endif.endif.else.endif.endif.endif.i ]
  %.961.not188.i = icmp slt i64 %.840.sroa.0.2.i, %.840.sroa.13.0.i
  br i1 %.961.not188.i, label %.931.endif.preheader.i, label %B586.i
.931.endif.preheader.i:
  %17 = sub nsw i64 %.840.sroa.13.0.i, %smin.i
  %18 = shl i64 %17, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i, i8 -1, i64 %18, i1 false)
  br label %B586.i
B488.endif.endif.endif.else.endif.i:
  %.13.i176.i = tail call i64 @llvm.smin.i64(i64 %.552.i, i64 %.47.i)
  %.733.i = add i64 %.13.i176.i, %.732.i
  %.865.not.i = icmp slt i64 %14, %longest.2.0.lcssa.i314
  br i1 %.865.not.i, label %B488.endif.endif.endif.else.endif.endif.i, label %B488.endif.endif.endif.else.endif.if.i
B488.endif.endif.endif.else.endif.if.i:
  br label %B488.endif.endif.endif.else.endif.endif.i
B488.endif.endif.endif.else.endif.endif.i:
  %.840.sroa.0.2.i = phi i64 [ %longest.2.0.lcssa.i314, %B488.endif.endif.endif.else.endif.if.i ], [ %14, %B488.endif.endif.endif.else.endif.i ]
  %.877.i = icmp slt i64 %.733.i, 0
  br i1 %.877.i, label %B488.endif.endif.endif.else.endif.endif.if.i, label %B488.endif.endif.endif.else.endif.endif.endif.i
B488.endif.endif.endif.else.endif.endif.if.i:
  br label %B488.endif.endif.endif.else.endif.endif.endif.i
B488.endif.endif.endif.else.endif.endif.endif.i:
  %.840.sroa.13.1.i = phi i64 [ 0, %B488.endif.endif.endif.else.endif.endif.if.i ], [ %.733.i, %B488.endif.endif.endif.else.endif.endif.i ]
  %.882.not.i = icmp slt i64 %.733.i, %longest.2.0.lcssa.i314
  br i1 %.882.not.i, label %B488.endif.endif.endif.endif.i, label %B488.endif.endif.endif.else.endif.endif.endif.if.i
B488.endif.endif.endif.else.endif.endif.endif.if.i:
  br label %B488.endif.endif.endif.endif.i
B226.else.if:
  br label %B226.else.endif
B226.else.endif:
  %.375.sroa.0.1 = phi i64 [ 0, %B226.else.if ], [ %.387, %B224.if ]
  %.395.not = icmp slt i64 %.387, %arg.codes.5.0
  br i1 %.395.not, label %B226.else.endif.endif, label %B226.else.endif.if
B226.else.endif.if:
  br label %B226.else.endif.endif
B226.else.endif.endif:
  %.375.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B226.else.endif.if ], [ %.375.sroa.0.1, %B226.else.endif ]
  %.402 = icmp slt i64 %.347, 0
  %.403 = select i1 %.402, i64 %arg.codes.5.0, i64 0
  %.404 = add i64 %.403, %.347
  %.407 = icmp slt i64 %.404, 0
  br i1 %.407, label %B226.else.endif.endif.if, label %B226.else.endif.endif.endif
B226.else.endif.endif.if:
  br label %B226.else.endif.endif.endif
B226.else.endif.endif.endif:
  %.375.sroa.13.1 = phi i64 [ 0, %B226.else.endif.endif.if ], [ %.404, %B226.else.endif.endif ]
  %.412.not = icmp slt i64 %.404, %arg.codes.5.0
  br i1 %.412.not, label %B226.endif, label %B226.else.endif.endif.endif.if
B226.else.endif.endif.endif.if:
  br label %B226.endif
B226.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B226.endif.endif:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.13.i177.i = tail call i64 @llvm.smax.i64(i64 %.47.i, i64 0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.590 = icmp slt i64 %total.2.0351, 0
  %.591 = select i1 %.590, i64 %arg.out.5.0, i64 0
  %.592 = add i64 %.591, %total.2.0351
  %.595 = icmp slt i64 %.592, 0
  br i1 %.595, label %B226.endif.endif.else.if, label %B226.endif.endif.else.endif
B226.endif.endif.else.if:
  br label %B226.endif.endif.else.endif
B226.endif.endif.else.endif:
  %.580.sroa.0.1 = phi i64 [ 0, %B226.endif.endif.else.if ], [ %.592, %B226.endif.endif ]
  %.600.not = icmp slt i64 %.592, %arg.out.5.0
  br i1 %.600.not, label %B226.endif.endif.else.endif.endif.endif.if, label %B226.endif.endif.else.endif.if
B226.endif.endif.else.endif.if:
  br label %B226.endif.endif.else.endif.endif.endif.if
B226.endif.endif.else.endif.endif.endif.if:
  %.580.sroa.0.2 = phi i64 [ %arg.out.5.0, %B226.endif.endif.else.endif.if ], [ %.580.sroa.0.1, %B226.endif.endif.else.endif ]
  %.693 = getelementptr i64, ptr %arg.out.4, i64 %.580.sroa.0.2
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %base.i.i.i.i289)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.50.i = icmp slt i64 %.463, 36
  br i1 %.50.i, label %B26.i, label %B214.if.preheader.i
B26.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  %.144770.not.i = icmp slt i64 %.463, 12
  br i1 %.144770.not.i, label %B120.i, label %B70.if.i
B120.i:
  %smallest.4.0.lcssa.i = phi i64 [ -1, %B26.i ], [ %.13.i.i311, %B70.if.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  store i64 %smallest.4.0.lcssa.i, ptr %.693, align 8
  tail call void @NRT_decref(ptr %arg.out.0)
  %.290.i = icmp ne i64 %smallest.4.0.lcssa.i, -1
  %.15.i.i = zext i1 %.290.i to i64
  br label %B226.endif.endif.endif.endif
B214.if.preheader.i:
  %19 = add nsw i64 %.13.i177.i, -4
  br label %B214.if.i
B384.if.preheader.i:
  %.631.i = add nsw i64 %.13.i177.i, -23
  br label %B384.if.i
B504.i:
  %.726.i = add nsw i64 %.664.0764.i, -1
  %.730.i = add nuw nsw i64 %.661.0763.i, 1
  %20 = getelementptr i64, ptr %data.i.i.i.i, i64 %.661.0763.i
  store i64 %.13.i746.i, ptr %20, align 8
  %.717.i = icmp sgt i64 %.664.0764.i, 1
  br i1 %.717.i, label %B384.if.i, label %B564.if.i
B642.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  %.14.i.i = shl nsw i64 %.1212.i, 2
  %.15.i744.i = icmp ugt i64 %.1212.i, 4
  br i1 %.15.i744.i, label %B26.i.i, label %f24.exit.i
B26.i.i:
  %size.2.0.i.i = phi i64 [ %.18.i.i, %B26.i.i ], [ 16, %B642.i ]
  %.18.i.i = shl nsw i64 %size.2.0.i.i, 1
  %.25.i.i = icmp slt i64 %.18.i.i, %.14.i.i
  br i1 %.25.i.i, label %B26.i.i, label %f24.exit.i
f24.exit.i:
  %size.3.1.i.i = phi i64 [ 16, %B642.i ], [ %.18.i.i, %B26.i.i ]
  %.1270.not.i = icmp sgt i64 %size.3.1.i.i, %longest.2.0.lcssa.i314
  tail call void @NRT_incref(ptr %arg.out.0)
  br i1 %.1270.not.i, label %B730.i, label %B790.i
B730.i:
  tail call void @NRT_decref(ptr %base.i.i.i.i289)
  %.31.i.i = icmp ugt i64 %size.3.1.i.i, 1152921504606846975
  br i1 %.31.i.i, label %B226.endif.endif.endif.if, label %B0.endif.endif.endif.i.i
B0.endif.endif.endif.i.i:
  %.30.i.i = shl nuw nsw i64 %size.3.1.i.i, 3
  %all.i.i.i.i.i = add nuw i64 %.30.i.i, 128
  %base.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i)
  %none.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i, label %B226.endif.endif.endif.if, label %B730.endif.i
B790.i:
  %base.i.i.i.i.sink778.i = phi ptr [ %base.i.i.i.i.i, %B730.endif.i ], [ %base.i.i.i.i289, %f24.exit.i ]
  %"$phi790.4.2.sroa.32.0.i" = phi ptr [ %data.i.i.i.i.i, %B730.endif.i ], [ %data.i.i.i.i295, %f24.exit.i ]
  br i1 %.15.i744.i, label %B26.i.i.i.i, label %f19.exit.i.i
B26.i.i.i.i:
  %size.2.0.i.i.i.i = phi i64 [ %.18.i.i.i.i, %B26.i.i.i.i ], [ 16, %B790.i ]
  %.18.i.i.i.i = shl i64 %size.2.0.i.i.i.i, 1
  %.25.i.i.i.i = icmp slt i64 %.18.i.i.i.i, %.14.i.i
  br i1 %.25.i.i.i.i, label %B26.i.i.i.i, label %f24.exit.i.i.i
f24.exit.i.i.i:
  %.87.inv.i.i.i = icmp sgt i64 %size.2.0.i.i.i.i, 0
  %21 = add nsw i64 %.18.i.i.i.i, -1
  br i1 %.87.inv.i.i.i, label %f19.exit.i.i.thread, label %B70.if.preheader.i.i
f19.exit.i.i.thread:
  %22 = shl i64 %size.2.0.i.i.i.i, 4
  tail call void @llvm.memset.p0.i64(ptr align 8 %"$phi790.4.2.sroa.32.0.i", i8 -1, i64 %22, i1 false)
  br label %B70.if.preheader.i.i
f19.exit.i.i:
  tail call void @llvm.memset.p0.i64(ptr align 8 dereferenceable(128) %"$phi790.4.2.sroa.32.0.i", i8 -1, i64 128, i1 false)
  %.162124.not.i.i = icmp eq i64 %.1212.i, 0
  br i1 %.162124.not.i.i, label %f9.exit.i, label %B70.if.preheader.i.i
B70.if.preheader.i.i:
  %size.3.1.i6167.i130.i.i = phi i64 [ 15, %f19.exit.i.i ], [ %21, %f24.exit.i.i.i ], [ %21, %f19.exit.i.i.thread ]
  br label %B70.if.i.i
B70.if.i.i:
  %kept.2.0127.i.i = phi i64 [ %.321.i.i, %f21.exit.i.i ], [ 0, %B70.if.preheader.i.i ]
  %.106.0125.i.i = phi i64 [ %.175.i.i, %f21.exit.i.i ], [ 0, %B70.if.preheader.i.i ]
  %.175.i.i = add nuw nsw i64 %.106.0125.i.i, 1
  %23 = getelementptr i64, ptr %.693, i64 %.106.0125.i.i
  %.229.i.i = load i64, ptr %23, align 8
  %.26.i.i.i = and i64 %.229.i.i, %size.3.1.i6167.i130.i.i
  %.58.i.i.i = getelementptr i64, ptr %"$phi790.4.2.sroa.32.0.i", i64 %.26.i.i.i
  %.59.i.i.i = load i64, ptr %.58.i.i.i, align 8
  %.60.i.i.i = icmp ne i64 %.59.i.i.i, -1
  %.89.i.i.i = icmp ne i64 %.59.i.i.i, %.229.i.i
  %.90.i.i.i = and i1 %.60.i.i.i, %.89.i.i.i
  br i1 %.90.i.i.i, label %B110.i.i.i, label %f21.exit.i.i
B110.i.i.i:
  %at.2.0.i.i.i = phi i64 [ %.95.i.i.i, %B110.i.i.i ], [ %.26.i.i.i, %B70.if.i.i ]
  %.93.i.i.i = add i64 %at.2.0.i.i.i, 1
  %.95.i.i.i = and i64 %.93.i.i.i, %size.3.1.i6167.i130.i.i
  %.125.i.i.i = getelementptr i64, ptr %"$phi790.4.2.sroa.32.0.i", i64 %.95.i.i.i
  %.126.i.i.i = load i64, ptr %.125.i.i.i, align 8
  %.127.i.i.i = icmp ne i64 %.126.i.i.i, -1
  %.156.i.i.i = icmp ne i64 %.126.i.i.i, %.229.i.i
  %.157.i.i.i = and i1 %.127.i.i.i, %.156.i.i.i
  br i1 %.157.i.i.i, label %B110.i.i.i, label %f21.exit.i.i
f21.exit.i.i:
  %at.3.1.i.i.i = phi i64 [ %.26.i.i.i, %B70.if.i.i ], [ %.95.i.i.i, %B110.i.i.i ]
  %.288.i.i = getelementptr i64, ptr %.693, i64 %kept.2.0127.i.i
  store i64 %.229.i.i, ptr %.288.i.i, align 8
  %.315.i.i = getelementptr i64, ptr %"$phi790.4.2.sroa.32.0.i", i64 %at.3.1.i.i.i
  %.316.i.i = load i64, ptr %.315.i.i, align 8
  %.317.i.i = icmp eq i64 %.316.i.i, -1
  %.320.i.i = zext i1 %.317.i.i to i64
  %.321.i.i = add nuw nsw i64 %kept.2.0127.i.i, %.320.i.i
  store i64 %.229.i.i, ptr %.315.i.i, align 8
  %exitcond.not.i.i309 = icmp eq i64 %.1212.i, %.175.i.i
  br i1 %exitcond.not.i.i309, label %f9.exit.i, label %B70.if.i.i
f9.exit.i:
  %kept.2.0.lcssa.i.i = phi i64 [ 0, %f19.exit.i.i ], [ %.321.i.i, %f21.exit.i.i ]
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i.sink778.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  br label %B226.endif.endif.endif.endif
B70.if.i:
  %smallest.4.0773.i = phi i64 [ %.13.i.i311, %B70.if.i ], [ -1, %B26.i ]
  %.86.0772.i = phi i64 [ %.157.i, %B70.if.i ], [ 0, %B26.i ]
  %.157.i = add nuw nsw i64 %.86.0772.i, 1
  %24 = getelementptr i64, ptr %data.i.i.i.i, i64 %.86.0772.i
  %.211.i = load i64, ptr %24, align 8
  %.13.i.i311 = tail call i64 @llvm.umin.i64(i64 %.211.i, i64 %smallest.4.0773.i)
  %exitcond775.not.i = icmp eq i64 %.47.i, %.157.i
  br i1 %exitcond775.not.i, label %B120.i, label %B70.if.i
B214.if.i:
  %.345.0757.i = phi i64 [ %.414.i, %B214.if.i ], [ 0, %B214.if.preheader.i ]
  %.414.i = add nuw nsw i64 %.345.0757.i, 1
  %25 = getelementptr i64, ptr %data.i.i.i.i, i64 %.345.0757.i
  %.468.i = load i64, ptr %25, align 8
  %26 = getelementptr i8, ptr %25, i64 8
  %.499.i = load i64, ptr %26, align 8
  %27 = getelementptr i8, ptr %25, i64 16
  %.530.i = load i64, ptr %27, align 8
  %28 = getelementptr i8, ptr %25, i64 24
  %.561.i = load i64, ptr %28, align 8
  %.21.i.i = tail call i64 @llvm.umin.i64(i64 %.499.i, i64 %.468.i)
  %.23.i.i = tail call i64 @llvm.umin.i64(i64 %.530.i, i64 %.21.i.i)
  %.25.i745.i = tail call i64 @llvm.umin.i64(i64 %.561.i, i64 %.23.i.i)
  %29 = getelementptr i64, ptr %data.i.i.i.i295, i64 %.345.0757.i
  store i64 %.25.i745.i, ptr %29, align 8
  %exitcond.not.i308 = icmp eq i64 %.345.0757.i, %19
  br i1 %exitcond.not.i308, label %B384.if.preheader.i, label %B214.if.i
B384.if.i:
  %.664.0764.i = phi i64 [ %.726.i, %B504.i ], [ %.631.i, %B384.if.preheader.i ]
  %.661.0763.i = phi i64 [ %.730.i, %B504.i ], [ 0, %B384.if.preheader.i ]
  %30 = getelementptr i64, ptr %data.i.i.i.i295, i64 %.661.0763.i
  %.788.i = load i64, ptr %30, align 8
  br label %B448.if.i
B448.if.i:
  %smallest.5.1761.i = phi i64 [ %.788.i, %B384.if.i ], [ %.13.i746.i, %B448.if.i ]
  %.818.0760.i = phi i64 [ 5, %B384.if.i ], [ %.880.i, %B448.if.i ]
  %.815.0759.i = phi i64 [ 4, %B384.if.i ], [ %.884.i, %B448.if.i ]
  %.880.i = add nsw i64 %.818.0760.i, -1
  %.884.i = add nuw nsw i64 %.815.0759.i, 4
  %gep.i = getelementptr i64, ptr %30, i64 %.815.0759.i
  %.940.i = load i64, ptr %gep.i, align 8
  %.13.i746.i = tail call i64 @llvm.umin.i64(i64 %.940.i, i64 %smallest.5.1761.i)
  %.871.i = icmp ugt i64 %.818.0760.i, 1
  br i1 %.871.i, label %B448.if.i, label %B504.i
B564.if.i:
  %last.2.0769.i = phi i64 [ %.1173.i, %B564.if.i ], [ -1, %B504.i ]
  %n.2.0768.i = phi i64 [ %.1212.i, %B564.if.i ], [ 0, %B504.i ]
  %.1053.0767.i = phi i64 [ %.1115.i, %B564.if.i ], [ %.631.i, %B504.i ]
  %.1050.0766.i = phi i64 [ %.1119.i, %B564.if.i ], [ 0, %B504.i ]
  %.1115.i = add nsw i64 %.1053.0767.i, -1
  %.1119.i = add nuw nsw i64 %.1050.0766.i, 1
  %31 = getelementptr i64, ptr %data.i.i.i.i, i64 %.1050.0766.i
  %.1173.i = load i64, ptr %31, align 8
  %.1203.i = getelementptr i64, ptr %.693, i64 %n.2.0768.i
  store i64 %.1173.i, ptr %.1203.i, align 8
  %.1206.i = icmp ne i64 %.1173.i, %last.2.0769.i
  %.1207.i = icmp ne i64 %.1173.i, -1
  %.1208.i = and i1 %.1206.i, %.1207.i
  %.1211.i = zext i1 %.1208.i to i64
  %.1212.i = add nuw nsw i64 %n.2.0768.i, %.1211.i
  %.1106.i = icmp sgt i64 %.1053.0767.i, 1
  br i1 %.1106.i, label %B564.if.i, label %B642.i
B730.endif.i:
  store i64 1, ptr %base.i.i.i.i.i, align 4
  %from.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i to i64
  %behind.i.i.i.i.i = add i64 %from.i.i.i.i.i, 127
  %at.i.i.i.i.i = and i64 %behind.i.i.i.i.i, -64
  %data.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i to ptr
  %slot.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i, ptr %slot.i.i.i.i.i, align 8
  br label %B790.i
B226.endif.endif.endif.if:
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
B226.endif.endif.endif.endif:
  %.727.0.ph = phi i64 [ %kept.2.0.lcssa.i.i, %f9.exit.i ], [ %.15.i.i, %B120.i ]
  tail call void @NRT_decref(ptr %arg.out.0)
  %.761 = add nsw i64 %.727.0.ph, %total.2.0351
  %32 = getelementptr i64, ptr %arg.out_ends.4, i64 %.223.0349
  store i64 %.761, ptr %32, align 8
  %.823 = load i64, ptr %0, align 8
  %exitcond353.not = icmp eq i64 %arg.ends.5.0, %.292
  br i1 %exitcond353.not, label %B386, label %B224.if
}
define i32 @count_samples(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %arg.numbers.2, i64 %arg.numbers.3, ptr %arg.numbers.4, i64 %arg.numbers.5.0, i64 %arg.numbers.6.0, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0) {
entry:
  %.70 = shl nsw i64 %arg.seen.5.0, 5
  %.71 = add nsw i64 %.70, -1
  %.169233.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.169233.not, label %B500, label %B152.if
B194:
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.111.0234
  %.282 = load i64, ptr %0, align 8
  br label %B212
B212:
  %"$phi212.4.2.1" = phi i64 [ %.282, %B194 ], [ %start.2.0236, %B152.if ]
  %.337 = sub i64 %"$phi212.4.2.1", %start.2.0236
  %.380230.not = icmp slt i64 %.337, 1
  br i1 %.380230.not, label %B482, label %B228.if
B482:
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.111.0234
  %.598 = load i64, ptr %1, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.182
  br i1 %exitcond.not, label %B500, label %B152.if
B500:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B152.if:
  %start.2.0236 = phi i64 [ %.598, %B482 ], [ 0, %entry ]
  %.111.0234 = phi i64 [ %.182, %B482 ], [ 0, %entry ]
  %.182 = add nuw nsw i64 %.111.0234, 1
  %2 = getelementptr i64, ptr %arg.numbers.4, i64 %.111.0234
  %.240 = load i64, ptr %2, align 8
  %.241 = icmp sgt i64 %.240, -1
  br i1 %.241, label %B194, label %B212
B228.if:
  %.327.0232 = phi i64 [ %.389, %B228.if ], [ %.337, %B212 ]
  %.324.0231 = phi i64 [ %.393, %B228.if ], [ %start.2.0236, %B212 ]
  %.389 = add nsw i64 %.327.0232, -1
  %.393 = add i64 %.324.0231, 1
  %.431 = icmp slt i64 %.324.0231, 0
  %.432 = select i1 %.431, i64 %arg.samples.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.samples.4, i64 %.324.0231
  %.446 = getelementptr i64, ptr %3, i64 %.432
  %.447 = load i64, ptr %.446, align 8
  %.449 = and i64 %.447, %.71
  %.457227 = lshr i64 %.449, 5
  %.471 = shl i64 %.447, 1
  %.476 = and i64 %.471, 62
  %.502 = getelementptr i64, ptr %arg.seen.4, i64 %.457227
  %.503 = load i64, ptr %.502, align 8
  %.504 = lshr i64 %.503, %.476
  %.505 = and i64 %.504, 1
  %.533 = add nuw nsw i64 %.505, 1
  %.534 = shl nuw i64 %.533, %.476
  %.535 = or i64 %.534, %.503
  store i64 %.535, ptr %.502, align 8
  %.380 = icmp ugt i64 %.327.0232, 1
  br i1 %.380, label %B228.if, label %B482
}
define i32 @met_again(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %arg.numbers.2, i64 %arg.numbers.3, ptr %arg.numbers.4, i64 %arg.numbers.5.0, i64 %arg.numbers.6.0, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.owners.0, ptr %arg.owners.1, i64 %arg.owners.2, i64 %arg.owners.3, ptr %arg.owners.4, i64 %arg.owners.5.0, i64 %arg.owners.6.0) {
entry:
  %.98 = shl nsw i64 %arg.seen.5.0, 5
  %.99 = add nsw i64 %.98, -1
  %.212286.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.212286.not, label %B510, label %B158.if
B200:
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.154.0287
  %.325 = load i64, ptr %0, align 8
  br label %B218
B218:
  %"$phi218.4.2.1" = phi i64 [ %.325, %B200 ], [ %start.2.0290, %B158.if ]
  %.386 = sub i64 %"$phi218.4.2.1", %start.2.0290
  %.429282.not = icmp slt i64 %.386, 1
  br i1 %.429282.not, label %B492, label %B234.if
B492:
  %n.2.1.lcssa = phi i64 [ %n.3.0289, %B218 ], [ %.680, %B234.if ]
  %1 = getelementptr i64, ptr %arg.ends.4, i64 %.154.0287
  %.723 = load i64, ptr %1, align 8
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.225
  br i1 %exitcond.not, label %B510, label %B158.if
B510:
  %n.3.0.lcssa = phi i64 [ 0, %entry ], [ %n.2.1.lcssa, %B492 ]
  store i64 %n.3.0.lcssa, ptr %retptr, align 8
  ret i32 0
B158.if:
  %start.2.0290 = phi i64 [ %.723, %B492 ], [ 0, %entry ]
  %n.3.0289 = phi i64 [ %n.2.1.lcssa, %B492 ], [ 0, %entry ]
  %.154.0287 = phi i64 [ %.225, %B492 ], [ 0, %entry ]
  %.225 = add nuw nsw i64 %.154.0287, 1
  %2 = getelementptr i64, ptr %arg.numbers.4, i64 %.154.0287
  %.283 = load i64, ptr %2, align 8
  %.284 = icmp sgt i64 %.283, -1
  br i1 %.284, label %B200, label %B218
B234.if:
  %n.2.1285 = phi i64 [ %.680, %B234.if ], [ %n.3.0289, %B218 ]
  %.376.0284 = phi i64 [ %.438, %B234.if ], [ %.386, %B218 ]
  %.373.0283 = phi i64 [ %.442, %B234.if ], [ %start.2.0290, %B218 ]
  %.438 = add nsw i64 %.376.0284, -1
  %.442 = add i64 %.373.0283, 1
  %.480 = icmp slt i64 %.373.0283, 0
  %.481 = select i1 %.480, i64 %arg.samples.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.samples.4, i64 %.373.0283
  %.495 = getelementptr i64, ptr %3, i64 %.481
  %.496 = load i64, ptr %.495, align 8
  %.498 = and i64 %.496, %.99
  %.543 = icmp slt i64 %n.2.1285, 0
  %.544 = select i1 %.543, i64 %arg.out.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.out.4, i64 %n.2.1285
  %.558 = getelementptr i64, ptr %4, i64 %.544
  store i64 %.496, ptr %.558, align 8
  %.590 = load i64, ptr %2, align 8
  %.606 = select i1 %.543, i64 %arg.owners.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.owners.4, i64 %n.2.1285
  %.620 = getelementptr i64, ptr %5, i64 %.606
  store i64 %.590, ptr %.620, align 8
  %.629279 = lshr i64 %.498, 5
  %.660 = getelementptr i64, ptr %arg.seen.4, i64 %.629279
  %.661 = load i64, ptr %.660, align 8
  %.670 = shl i64 %.496, 1
  %.675 = and i64 %.670, 62
  %.676 = or i64 %.675, 1
  %.677 = lshr i64 %.661, %.676
  %.678 = and i64 %.677, 1
  %.680 = add nsw i64 %.678, %n.2.1285
  %.429 = icmp ugt i64 %.376.0284, 1
  br i1 %.429, label %B234.if, label %B492
}
define i32 @prose_lengths(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f17.exit.thread
f17.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f17.exit, label %B18.if.i
f17.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %0 = add nuw i64 %.13.i.i, 129
  br label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %.76512 = phi i64 [ 130, %f17.exit.thread ], [ %0, %f17.exit ]
  %base.i.i.i.i = tail call ptr @malloc(i64 %.76512)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif.endif
B460:
  %.740 = add nsw i64 %.409, -1
  %.783526.not = icmp eq i64 %.400, 1
  br i1 %.783526.not, label %B624, label %B518.if
B624:
  %.997 = getelementptr i8, ptr %data.i.i.i.i, i64 %.409
  store i8 1, ptr %.997, align 1
  br label %B780.if
B826:
  %.1214 = sub nsw i64 %.1049.0529, %line.2.1532
  %.1221 = icmp sgt i64 %.1214, 14
  br i1 %.1221, label %B858, label %B980
B858:
  %.1227 = and i64 %.1187, 2
  %.1228.not = icmp eq i64 %.1227, 0
  br i1 %.1228.not, label %B878, label %B920
B878:
  %.1235 = and i64 %.1187, 4
  %.1238.not = icmp ne i64 %.1235, 0
  %.1244 = icmp ugt i64 %.1214, 39
  %or.cond = and i1 %.1244, %.1238.not
  br i1 %or.cond, label %B920, label %B980
B920:
  %.1250 = add nuw nsw i64 %.1214, %prose.2.1531
  br label %B980
B980:
  %prose.3.2 = phi i64 [ %prose.2.1531, %B780.if ], [ %.1250, %B920 ], [ %prose.2.1531, %B826 ], [ %prose.2.1531, %B878 ]
  %line.3.2 = phi i64 [ %line.2.1532, %B780.if ], [ %.1118, %B920 ], [ %.1118, %B826 ], [ %.1118, %B878 ]
  %seen.4.2 = phi i64 [ %.1187, %B780.if ], [ 0, %B920 ], [ 0, %B826 ], [ 0, %B878 ]
  %exitcond.not544 = icmp eq i64 %.1049.0529, %.409
  br i1 %exitcond.not544, label %B982, label %B780.if
B982:
  %1 = getelementptr i64, ptr %arg.out.4, i64 %.154.0535
  store i64 %prose.3.2, ptr %1, align 8
  %.1372 = load i64, ptr %2, align 8
  %exitcond539.not = icmp eq i64 %arg.ends.5.0, %.224
  br i1 %exitcond539.not, label %B1012, label %B160.if
common.ret:
  %excinfo.sink = phi ptr [ %retptr, %B1012 ], [ %excinfo, %B0.endif.endif.endif.i ]
  %common.ret.op = phi i32 [ 0, %B1012 ], [ 1, %B0.endif.endif.endif.i ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B1012:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %common.ret
B0.endif.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.211534.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.211534.not, label %B1012, label %B160.if
B160.if:
  %start.2.0537 = phi i64 [ %.1372, %B982 ], [ 0, %B0.endif.endif ]
  %.154.0535 = phi i64 [ %.224, %B982 ], [ 0, %B0.endif.endif ]
  %.224 = add nuw nsw i64 %.154.0535, 1
  %2 = getelementptr i64, ptr %arg.ends.4, i64 %.154.0535
  %.282 = load i64, ptr %2, align 8
  %.322 = icmp slt i64 %start.2.0537, 0
  %.323 = select i1 %.322, i64 %arg.points.5.0, i64 0
  %.324 = add i64 %.323, %start.2.0537
  %.327 = icmp slt i64 %.324, 0
  br i1 %.327, label %B162.else.if, label %B162.else.endif
B162.endif:
  %.312.sroa.13.0 = phi i64 [ %arg.points.5.0, %B162.else.endif.endif.endif.if ], [ %.312.sroa.13.1, %B162.else.endif.endif.endif ]
  %.400 = sub i64 %.312.sroa.13.0, %.312.sroa.0.2
  %.409 = tail call i64 @llvm.smax.i64(i64 %.400, i64 0)
  %.425 = getelementptr i32, ptr %arg.points.4, i64 %.312.sroa.0.2
  %.552523.not = icmp slt i64 %.400, 1
  br i1 %.552523.not, label %B624, label %B252.if
B162.else.if:
  br label %B162.else.endif
B162.else.endif:
  %.312.sroa.0.1 = phi i64 [ 0, %B162.else.if ], [ %.324, %B160.if ]
  %.332.not = icmp slt i64 %.324, %arg.points.5.0
  br i1 %.332.not, label %B162.else.endif.endif, label %B162.else.endif.if
B162.else.endif.if:
  br label %B162.else.endif.endif
B162.else.endif.endif:
  %.312.sroa.0.2 = phi i64 [ %arg.points.5.0, %B162.else.endif.if ], [ %.312.sroa.0.1, %B162.else.endif ]
  %.339 = icmp slt i64 %.282, 0
  %.340 = select i1 %.339, i64 %arg.points.5.0, i64 0
  %.341 = add i64 %.340, %.282
  %.344 = icmp slt i64 %.341, 0
  br i1 %.344, label %B162.else.endif.endif.if, label %B162.else.endif.endif.endif
B162.else.endif.endif.if:
  br label %B162.else.endif.endif.endif
B162.else.endif.endif.endif:
  %.312.sroa.13.1 = phi i64 [ 0, %B162.else.endif.endif.if ], [ %.341, %B162.else.endif.endif ]
  %.349.not = icmp slt i64 %.341, %arg.points.5.0
  br i1 %.349.not, label %B162.endif, label %B162.else.endif.endif.endif.if
B162.else.endif.endif.endif.if:
  br label %B162.endif
B252.if:
  %.496.0524 = phi i64 [ %.565, %B252.if ], [ 0, %B162.endif ]
  %.565 = add nuw nsw i64 %.496.0524, 1
  %3 = getelementptr i32, ptr %.425, i64 %.496.0524
  %.619 = load i32, ptr %3, align 4
  %.621 = icmp eq i32 %.619, 12290
  %.623 = icmp eq i32 %.619, 65281
  %.624 = or i1 %.621, %.623
  %4 = and i32 %.619, -5
  %5 = icmp eq i32 %4, 65307
  %.630 = or i1 %.624, %5
  %.632 = icmp eq i32 %.619, 33
  %.633 = or i1 %.632, %.630
  %.635 = icmp eq i32 %.619, 63
  %.636 = or i1 %.635, %.633
  %.638 = icmp eq i32 %.619, 65292
  %.640 = icmp eq i32 %.619, 44
  %.641 = or i1 %.638, %.640
  %.643 = icmp eq i32 %.619, 10
  %.646 = zext i1 %.643 to i8
  %.651 = select i1 %.636, i8 2, i8 0
  %.656 = select i1 %.641, i8 4, i8 0
  %.652 = or i8 %.656, %.646
  %.657 = or i8 %.652, %.651
  %6 = getelementptr i8, ptr %data.i.i.i.i, i64 %.496.0524
  store i8 %.657, ptr %6, align 1
  %exitcond.not = icmp eq i64 %.400, %.565
  br i1 %exitcond.not, label %B460, label %B252.if
B518.if:
  %.727.0527 = phi i64 [ %.796, %B518.if ], [ 1, %B460 ]
  %.796 = add nuw i64 %.727.0527, 1
  %7 = getelementptr i8, ptr %data.i.i.i.i, i64 %.727.0527
  %.850 = load i8, ptr %7, align 1
  %8 = getelementptr i32, ptr %.425, i64 %.727.0527
  %.880 = load i32, ptr %8, align 4
  %.882 = icmp eq i32 %.880, 32
  %9 = getelementptr i8, ptr %8, i64 -4
  %.913 = load i32, ptr %9, align 4
  %.915 = icmp eq i32 %.913, 46
  %.916 = and i1 %.882, %.915
  %.920 = select i1 %.916, i8 2, i8 0
  %.922 = or i8 %.920, %.850
  store i8 %.922, ptr %7, align 1
  %exitcond538.not = icmp eq i64 %.727.0527, %.740
  br i1 %exitcond538.not, label %B624, label %B518.if
B780.if:
  %seen.3.1533 = phi i64 [ 0, %B624 ], [ %seen.4.2, %B980 ]
  %line.2.1532 = phi i64 [ 0, %B624 ], [ %line.3.2, %B980 ]
  %prose.2.1531 = phi i64 [ 0, %B624 ], [ %prose.3.2, %B980 ]
  %.1049.0529 = phi i64 [ 0, %B624 ], [ %.1118, %B980 ]
  %.1118 = add nuw i64 %.1049.0529, 1
  %10 = getelementptr i8, ptr %data.i.i.i.i, i64 %.1049.0529
  %.1184 = load i8, ptr %10, align 1
  %.1186 = zext i8 %.1184 to i64
  %.1187 = or i64 %seen.3.1533, %.1186
  %.1199 = and i64 %.1187, 1
  %.1200.not = icmp eq i64 %.1199, 0
  br i1 %.1200.not, label %B980, label %B826
}
define i32 @agreements(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  %.157216.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.157216.not, label %B212, label %B60.if.lr.ph
B60.if.lr.ph:
  %.295212.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B60.if
B200:
  %count.2.1.lcssa = phi i32 [ 0, %B60.if ], [ %.507, %B120.if ]
  %0 = getelementptr i32, ptr %arg.out.4, i64 %.99.0217
  store i32 %count.2.1.lcssa, ptr %0, align 4
  %exitcond219.not = icmp eq i64 %.170, %arg.a.5.0
  br i1 %exitcond219.not, label %B212, label %B60.if
B212:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.99.0217 = phi i64 [ 0, %B60.if.lr.ph ], [ %.170, %B200 ]
  %.170 = add nuw nsw i64 %.99.0217, 1
  br i1 %.295212.not, label %B200, label %B120.if.lr.ph
B120.if.lr.ph:
  %1 = getelementptr i64, ptr %arg.a.4, i64 %.99.0217
  %.363 = load i64, ptr %1, align 8
  %.388 = icmp slt i64 %.363, 0
  %.389 = select i1 %.388, i64 %arg.signatures.5.0, i64 0
  %.390 = add i64 %.389, %.363
  %.410 = mul i64 %.390, %arg.signatures.5.1
  %2 = getelementptr i32, ptr %arg.signatures.4, i64 %.410
  %3 = getelementptr i64, ptr %arg.b.4, i64 %.99.0217
  %.448 = load i64, ptr %3, align 8
  %.473 = icmp slt i64 %.448, 0
  %.474 = select i1 %.473, i64 %arg.signatures.5.0, i64 0
  %.475 = add i64 %.474, %.448
  %.495 = mul i64 %.475, %arg.signatures.5.1
  %4 = getelementptr i32, ptr %arg.signatures.4, i64 %.495
  br label %B120.if
B120.if:
  %count.2.1215 = phi i32 [ 0, %B120.if.lr.ph ], [ %.507, %B120.if ]
  %.239.0213 = phi i64 [ 0, %B120.if.lr.ph ], [ %.308, %B120.if ]
  %.308 = add nuw nsw i64 %.239.0213, 1
  %.414 = getelementptr i32, ptr %2, i64 %.239.0213
  %.415 = load i32, ptr %.414, align 4
  %.499 = getelementptr i32, ptr %4, i64 %.239.0213
  %.500 = load i32, ptr %.499, align 4
  %.503 = icmp eq i32 %.415, %.500
  %.506 = zext i1 %.503 to i32
  %.507 = add i32 %count.2.1215, %.506
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.308
  br i1 %exitcond.not, label %B200, label %B120.if
}
define i32 @band_keys.u1(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i8, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i8, ptr %0, i64 %.386.0241
  %.533 = getelementptr i8, ptr %2, i64 %.511
  %.534 = load i8, ptr %.533, align 1
  %.537 = zext i8 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u2(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i16, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i16, ptr %0, i64 %.386.0241
  %.533 = getelementptr i16, ptr %2, i64 %.511
  %.534 = load i16, ptr %.533, align 2
  %.537 = zext i16 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u4(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.538, %B218.if ]
  %.578 = add nsw i64 %.359, %at.2.1247
  %.582 = lshr i64 %x.4.2.lcssa, 32
  %.584 = xor i64 %.582, %x.4.2.lcssa
  %.587 = mul i64 %.584, -2960836687051489901
  %.588 = lshr i64 %.587, 32
  %.589 = trunc i64 %.588 to i32
  %.639 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.639
  store i32 %.589, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i32, ptr %arg.signatures.4, i64 %.529
  %.640 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.640
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.578, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.538, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i32, ptr %0, i64 %.386.0241
  %.533 = getelementptr i32, ptr %2, i64 %.511
  %.534 = load i32, ptr %.533, align 4
  %.537 = zext i32 %.534 to i64
  %.538 = add i64 %.481, %.537
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @band_keys.u8(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.heights.0, ptr %arg.heights.1, i64 %arg.heights.2, i64 %arg.heights.3, ptr %arg.heights.4, i64 %arg.heights.5.0, i64 %arg.heights.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  %.152248.not = icmp slt i64 %arg.signatures.5.0, 1
  br i1 %.152248.not, label %B440, label %B60.if.lr.ph
B60.if.lr.ph:
  %.285244.not = icmp slt i64 %arg.heights.5.0, 1
  br label %B60.if
B60.loopexit:
  %exitcond251.not = icmp eq i64 %.165, %arg.signatures.5.0
  br i1 %exitcond251.not, label %B440, label %B60.if
B302:
  %x.4.2.lcssa = phi i64 [ 0, %B124.if ], [ %.537, %B218.if ]
  %.577 = add nsw i64 %.359, %at.2.1247
  %.581 = lshr i64 %x.4.2.lcssa, 32
  %.583 = xor i64 %.581, %x.4.2.lcssa
  %.586 = mul i64 %.583, -2960836687051489901
  %.587 = lshr i64 %.586, 32
  %.588 = trunc i64 %.587 to i32
  %.638 = mul i64 %.229.0245, %arg.out.6.0
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.638
  store i32 %.588, ptr %gep, align 4
  %exitcond.not = icmp eq i64 %arg.heights.5.0, %.298
  br i1 %exitcond.not, label %B60.loopexit, label %B124.if
B440:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.94.0249 = phi i64 [ 0, %B60.if.lr.ph ], [ %.165, %B60.loopexit ]
  %.165 = add nuw nsw i64 %.94.0249, 1
  br i1 %.285244.not, label %B60.loopexit, label %B124.if.lr.ph
B124.if.lr.ph:
  %.529 = mul i64 %.94.0249, %arg.signatures.5.1
  %0 = getelementptr i64, ptr %arg.signatures.4, i64 %.529
  %.639 = mul i64 %.94.0249, %arg.out.6.1
  %invariant.gep = getelementptr i8, ptr %arg.out.4, i64 %.639
  br label %B124.if
B124.if:
  %at.2.1247 = phi i64 [ 0, %B124.if.lr.ph ], [ %.577, %B302 ]
  %.229.0245 = phi i64 [ 0, %B124.if.lr.ph ], [ %.298, %B302 ]
  %.298 = add nuw nsw i64 %.229.0245, 1
  %1 = getelementptr i64, ptr %arg.heights.4, i64 %.229.0245
  %.359 = load i64, ptr %1, align 8
  %.442240.not = icmp slt i64 %.359, 1
  br i1 %.442240.not, label %B302, label %B218.if
B218.if:
  %x.4.2243 = phi i64 [ %.537, %B218.if ], [ 0, %B124.if ]
  %.389.0242 = phi i64 [ %.451, %B218.if ], [ %.359, %B124.if ]
  %.386.0241 = phi i64 [ %.455, %B218.if ], [ %at.2.1247, %B124.if ]
  %.451 = add nsw i64 %.389.0242, -1
  %.455 = add i64 %.386.0241, 1
  %.481 = mul i64 %x.4.2243, -7046029254386353131
  %.510 = icmp slt i64 %.386.0241, 0
  %.511 = select i1 %.510, i64 %arg.signatures.5.1, i64 0
  %2 = getelementptr i64, ptr %0, i64 %.386.0241
  %.533 = getelementptr i64, ptr %2, i64 %.511
  %.534 = load i64, ptr %.533, align 8
  %.537 = add i64 %.534, %.481
  %.442 = icmp ugt i64 %.389.0242, 1
  br i1 %.442, label %B218.if, label %B302
}
define i32 @join.u1(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i8, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i8, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.3.2, %B843 ], [ %compared.2.1549, %B282.if ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i8, ptr %4, i64 %.1009.0544
  %.1155 = load i8, ptr %.1154, align 1
  %.1209 = getelementptr i8, ptr %2, i64 %.1009.0544
  %.1210 = load i8, ptr %.1209, align 1
  %.1213 = icmp eq i8 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u2(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i16, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i16, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.3.2, %B843 ], [ %compared.2.1549, %B282.if ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i16, ptr %4, i64 %.1009.0544
  %.1155 = load i16, ptr %.1154, align 2
  %.1209 = getelementptr i16, ptr %2, i64 %.1009.0544
  %.1210 = load i16, ptr %.1209, align 2
  %.1213 = icmp eq i16 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u4(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i32, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i32, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.3.2, %B843 ], [ %compared.2.1549, %B282.if ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i32, ptr %4, i64 %.1009.0544
  %.1155 = load i32, ptr %.1154, align 4
  %.1209 = getelementptr i32, ptr %2, i64 %.1009.0544
  %.1210 = load i32, ptr %.1209, align 4
  %.1213 = icmp eq i32 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @join.u8(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.ordered.0, ptr %arg.ordered.1, i64 %arg.ordered.2, i64 %arg.ordered.3, ptr %arg.ordered.4, i64 %arg.ordered.5.0, i64 %arg.ordered.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, i64 %arg.wanted, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0) {
entry:
  %.107 = add i64 %arg.ordered.5.0, -1
  %.153550.not = icmp slt i64 %.107, 1
  br i1 %.153550.not, label %B842, label %B72.if.lr.ph
B72.if.lr.ph:
  %.1065543.not = icmp slt i64 %arg.signatures.5.1, 1
  br label %B72.if
B156:
  %.313 = and i64 %.224, 4294967295
  %.444 = icmp eq i64 %first.2.0554, %.227
  %.474 = icmp slt i64 %first.2.0554, 0
  %.475 = select i1 %.474, i64 %arg.ordered.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ordered.4, i64 %first.2.0554
  %.489 = getelementptr i64, ptr %0, i64 %.475
  %.777 = getelementptr i32, ptr %arg.parent.4, i64 %.313
  %1 = trunc i64 %.224 to i32
  %.1205 = mul i64 %.313, %arg.signatures.5.1
  %2 = getelementptr i64, ptr %arg.signatures.4, i64 %.1205
  br label %B282.if
B322:
  %"$phi362.2.2.2" = load i64, ptr %.456.not, align 8
  %.533 = and i64 %"$phi362.2.2.2", 4294967295
  %.576 = getelementptr i32, ptr %arg.parent.4, i64 %.533
  %.577 = load i32, ptr %.576, align 4
  %3 = trunc i64 %"$phi362.2.2.2" to i32
  %.579.not = icmp eq i32 %.577, %3
  br i1 %.579.not, label %B552, label %B478
B478:
  %.611 = phi i32 [ %.735, %B478 ], [ %.577, %B322 ]
  %x.2.2 = phi i64 [ %.702, %B478 ], [ %.533, %B322 ]
  %.610 = getelementptr i32, ptr %arg.parent.4, i64 %x.2.2
  %.613 = zext i32 %.611 to i64
  %.638 = getelementptr i32, ptr %arg.parent.4, i64 %.613
  %.639 = load i32, ptr %.638, align 4
  store i32 %.639, ptr %.610, align 4
  %.702 = zext i32 %.639 to i64
  %.734 = getelementptr i32, ptr %arg.parent.4, i64 %.702
  %.735 = load i32, ptr %.734, align 4
  %.736.not = icmp eq i32 %.735, %.639
  br i1 %.736.not, label %B552, label %B478
B552:
  %x.3.3 = phi i64 [ %.533, %B322 ], [ %.702, %B478 ]
  %.778 = load i32, ptr %.777, align 4
  %.781.not = icmp eq i32 %.778, %1
  br i1 %.781.not, label %B650, label %B576
B576:
  %.815 = phi i32 [ %.939, %B576 ], [ %.778, %B552 ]
  %y.2.2 = phi i64 [ %.906, %B576 ], [ %.313, %B552 ]
  %.814 = getelementptr i32, ptr %arg.parent.4, i64 %y.2.2
  %.817 = zext i32 %.815 to i64
  %.842 = getelementptr i32, ptr %arg.parent.4, i64 %.817
  %.843 = load i32, ptr %.842, align 4
  store i32 %.843, ptr %.814, align 4
  %.906 = zext i32 %.843 to i64
  %.938 = getelementptr i32, ptr %arg.parent.4, i64 %.906
  %.939 = load i32, ptr %.938, align 4
  %.940.not = icmp eq i32 %.939, %.843
  br i1 %.940.not, label %B650, label %B576
B650:
  %y.3.3 = phi i64 [ %.313, %B552 ], [ %.906, %B576 ]
  %.946 = icmp eq i64 %x.3.3, %y.3.3
  br i1 %.946, label %B843, label %B664
B664:
  %.962 = add nsw i64 %compared.2.1549, 1
  br i1 %.1065543.not, label %B786, label %B730.if.lr.ph
B730.if.lr.ph:
  %.1150 = mul i64 %.533, %arg.signatures.5.1
  %4 = getelementptr i64, ptr %arg.signatures.4, i64 %.1150
  br label %B730.if
B786:
  %count.2.2.lcssa = phi i64 [ 0, %B664 ], [ %.1217, %B730.if ]
  %.1229.not = icmp slt i64 %count.2.2.lcssa, %arg.wanted
  br i1 %.1229.not, label %B843, label %B798
B798:
  %y.3.3.x.3.3 = tail call i64 @llvm.umax.i64(i64 %x.3.3, i64 %y.3.3)
  %x.3.3.y.3.3 = tail call i64 @llvm.umin.i64(i64 %x.3.3, i64 %y.3.3)
  %.1310 = getelementptr i32, ptr %arg.parent.4, i64 %y.3.3.x.3.3
  %.1311 = trunc i64 %x.3.3.y.3.3 to i32
  store i32 %.1311, ptr %.1310, align 4
  br label %B843
B842:
  %compared.4.0.lcssa = phi i64 [ 0, %entry ], [ %compared.5.1, %B844 ]
  store i64 %compared.4.0.lcssa, ptr %retptr, align 8
  ret i32 0
B843:
  %compared.3.2 = phi i64 [ %compared.2.1549, %B650 ], [ %.962, %B786 ], [ %.962, %B798 ]
  br i1 %exitcond556.not, label %B844, label %B282.if
B844:
  %compared.5.1 = phi i64 [ %compared.4.0553, %B72.if ], [ %compared.3.2, %B843 ], [ %compared.2.1549, %B282.if ]
  %first.3.1 = phi i64 [ %.94.0551, %B72.if ], [ %first.2.0554, %B282.if ], [ %first.2.0554, %B843 ]
  %exitcond557.not = icmp eq i64 %.166, %arg.ordered.5.0
  br i1 %exitcond557.not, label %B842, label %B72.if
B72.if:
  %first.2.0554 = phi i64 [ 0, %B72.if.lr.ph ], [ %first.3.1, %B844 ]
  %compared.4.0553 = phi i64 [ 0, %B72.if.lr.ph ], [ %compared.5.1, %B844 ]
  %.94.0551 = phi i64 [ 1, %B72.if.lr.ph ], [ %.166, %B844 ]
  %.166 = add nuw i64 %.94.0551, 1
  %5 = getelementptr i64, ptr %arg.ordered.4, i64 %.94.0551
  %.224 = load i64, ptr %5, align 8
  %.227 = add nsw i64 %.94.0551, -1
  %6 = getelementptr i64, ptr %arg.ordered.4, i64 %.227
  %.257 = load i64, ptr %6, align 8
  %.259.not.unshifted = xor i64 %.257, %.224
  %.259.not = icmp ult i64 %.259.not.unshifted, 4294967296
  br i1 %.259.not, label %B156, label %B844
B282.if:
  %compared.2.1549 = phi i64 [ %compared.4.0553, %B156 ], [ %compared.3.2, %B843 ]
  %.439 = phi i1 [ false, %B156 ], [ %.444, %B843 ]
  %.456.not = phi ptr [ %6, %B156 ], [ %.489, %B843 ]
  %exitcond556.not = phi i1 [ false, %B156 ], [ true, %B843 ]
  br i1 %.439, label %B844, label %B322
B730.if:
  %count.2.2546 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1217, %B730.if ]
  %.1009.0544 = phi i64 [ 0, %B730.if.lr.ph ], [ %.1078, %B730.if ]
  %.1078 = add nuw nsw i64 %.1009.0544, 1
  %.1154 = getelementptr i64, ptr %4, i64 %.1009.0544
  %.1155 = load i64, ptr %.1154, align 8
  %.1209 = getelementptr i64, ptr %2, i64 %.1009.0544
  %.1210 = load i64, ptr %.1209, align 8
  %.1213 = icmp eq i64 %.1155, %.1210
  %.1216 = zext i1 %.1213 to i64
  %.1217 = add nuw nsw i64 %count.2.2546, %.1216
  %exitcond.not = icmp eq i64 %arg.signatures.5.1, %.1078
  br i1 %exitcond.not, label %B786, label %B730.if
}
define i32 @common_counts(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.sets.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  %.7859.i = icmp sgt i64 %arg.ends.5.0, 0
  br i1 %.7859.i, label %B18.if.i, label %f17.exit.thread
f17.exit.thread:
  tail call void @NRT_decref(ptr %arg.ends.0)
  br label %B0.endif.endif.endif.i
B18.if.i:
  %longest.2.062.i = phi i64 [ %.13.i.i, %B18.if.i ], [ 1, %entry ]
  %start.2.061.i = phi i64 [ %.96.i, %B18.if.i ], [ 0, %entry ]
  %.29.060.i = phi i64 [ %.99.i, %B18.if.i ], [ 0, %entry ]
  %.90.i = mul i64 %.29.060.i, %arg.ends.6.0
  %.94.i = getelementptr i8, ptr %arg.ends.4, i64 %.90.i
  %.96.i = load i64, ptr %.94.i, align 8
  %.99.i = add nuw nsw i64 %.29.060.i, 1
  %.125.i = sub nsw i64 %.96.i, %start.2.061.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.125.i, i64 %longest.2.062.i)
  %exitcond.not.i = icmp eq i64 %.99.i, %arg.ends.5.0
  br i1 %exitcond.not.i, label %f17.exit, label %B18.if.i
f17.exit:
  tail call void @NRT_decref(ptr %arg.ends.0)
  %.14.i = shl nsw i64 %.13.i.i, 2
  %.15.i = icmp sgt i64 %.13.i.i, 4
  br i1 %.15.i, label %B26.i, label %B0.endif.endif.endif.i
B26.i:
  %size.2.0.i = phi i64 [ %.18.i, %B26.i ], [ 16, %f17.exit ]
  %.18.i = shl nsw i64 %size.2.0.i, 1
  %.25.i = icmp slt i64 %.18.i, %.14.i
  br i1 %.25.i, label %B26.i, label %f24.exit
f24.exit:
  %.31.i = icmp ugt i64 %.18.i, 1152921504606846975
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %size.3.1.i519 = phi i64 [ %.18.i, %f24.exit ], [ 16, %f17.exit ], [ 16, %f17.exit.thread ]
  %.30.i = shl nuw nsw i64 %size.3.1.i519, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif.endif.endif
B246:
  %.391.not = icmp eq i64 %.346, 0
  br i1 %.391.not, label %B290, label %B266
B266:
  %.408.inv = icmp sgt i64 %.346, 0
  %.409 = select i1 %.408.inv, i64 0, i64 %arg.ends.5.0
  %0 = getelementptr i64, ptr %arg.ends.4, i64 %.346
  %1 = getelementptr i8, ptr %0, i64 -8
  %.423 = getelementptr i64, ptr %1, i64 %.409
  %.424 = load i64, ptr %.423, align 8
  br label %B290
B290:
  %"$phi290.1.2.1" = phi i64 [ %.424, %B266 ], [ 0, %B246 ]
  %.450 = icmp slt i64 %.346, 0
  %.451 = select i1 %.450, i64 %arg.ends.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.ends.4, i64 %.346
  %.465 = getelementptr i64, ptr %2, i64 %.451
  %.466 = load i64, ptr %.465, align 8
  %.467 = sub i64 %.466, %"$phi290.1.2.1"
  %.14.i.i = shl nsw i64 %.467, 2
  %.15.i.i = icmp sgt i64 %.467, 4
  br i1 %.15.i.i, label %B26.i.i, label %f19.exit
B26.i.i:
  %size.2.0.i.i = phi i64 [ %.18.i.i, %B26.i.i ], [ 16, %B290 ]
  %.18.i.i = shl i64 %size.2.0.i.i, 1
  %.25.i.i = icmp slt i64 %.18.i.i, %.14.i.i
  br i1 %.25.i.i, label %B26.i.i, label %f24.exit.i
f24.exit.i:
  %.87.inv.i = icmp sgt i64 %size.2.0.i.i, 0
  %3 = add nsw i64 %.18.i.i, -1
  br i1 %.87.inv.i, label %f19.exit, label %B386.if.preheader
f19.exit:
  %4 = phi i64 [ %.18.i.i, %f24.exit.i ], [ 16, %B290 ]
  %size.3.1.i6168.i = phi i64 [ %3, %f24.exit.i ], [ 15, %B290 ]
  %5 = shl nuw i64 %4, 3
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 -1, i64 %5, i1 false)
  %.528.pre = load i64, ptr %.465, align 8
  %.pre = sub i64 %.528.pre, %"$phi290.1.2.1"
  %.614529.not = icmp slt i64 %.pre, 1
  br i1 %.614529.not, label %B456, label %B386.if.preheader
B386.if.preheader:
  %size.3.1.i6167.i547 = phi i64 [ %size.3.1.i6168.i, %f19.exit ], [ %3, %f24.exit.i ]
  %.565.pre-phi546 = phi i64 [ %.pre, %f19.exit ], [ %.467, %f24.exit.i ]
  br label %B386.if
B456:
  %last.2.2 = phi i64 [ %last.3.0539, %B218.if ], [ %size.3.1.i6168.i, %f19.exit ], [ %size.3.1.i6167.i547, %f20.exit ]
  %held.3.2 = phi i64 [ %held.2.0540, %B218.if ], [ %.346, %f19.exit ], [ %.346, %f20.exit ]
  %6 = getelementptr i64, ptr %arg.b.4, i64 %.209.0537
  %.815 = load i64, ptr %6, align 8
  %.816.not = icmp eq i64 %.815, 0
  br i1 %.816.not, label %B524, label %B488
B488:
  %.866.inv = icmp sgt i64 %.815, 0
  %.867 = select i1 %.866.inv, i64 0, i64 %arg.ends.5.0
  %7 = getelementptr i64, ptr %arg.ends.4, i64 %.815
  %8 = getelementptr i8, ptr %7, i64 -8
  %.881 = getelementptr i64, ptr %8, i64 %.867
  %.882 = load i64, ptr %.881, align 8
  br label %B524
B524:
  %"$phi524.3.2.1" = phi i64 [ %.882, %B488 ], [ 0, %B456 ]
  %.940 = icmp slt i64 %.815, 0
  %.941 = select i1 %.940, i64 %arg.ends.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.ends.4, i64 %.815
  %.955 = getelementptr i64, ptr %9, i64 %.941
  %.956 = load i64, ptr %.955, align 8
  %.998 = sub i64 %.956, %"$phi524.3.2.1"
  %.1041532.not = icmp slt i64 %.998, 1
  br i1 %.1041532.not, label %B656, label %B566.if
B656:
  %common.2.1.lcssa = phi i32 [ 0, %B524 ], [ %.1200, %f20.exit513 ]
  %10 = getelementptr i32, ptr %arg.out.4, i64 %.209.0537
  store i32 %common.2.1.lcssa, ptr %10, align 4
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.278
  br i1 %exitcond.not, label %B668, label %B218.if
common.ret:
  %excinfo.sink = phi ptr [ %retptr, %B668 ], [ %excinfo, %f24.exit ], [ %excinfo, %B0.endif.endif.endif.i ]
  %common.ret.op = phi i32 [ 0, %B668 ], [ 1, %f24.exit ], [ 1, %B0.endif.endif.endif.i ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B668:
  tail call void @NRT_decref(ptr %arg.sets.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  br label %common.ret
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.265536.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.265536.not, label %B668, label %B218.if
B218.if:
  %held.2.0540 = phi i64 [ %held.3.2, %B656 ], [ -1, %B0.endif.endif.endif ]
  %last.3.0539 = phi i64 [ %last.2.2, %B656 ], [ 0, %B0.endif.endif.endif ]
  %.209.0537 = phi i64 [ %.278, %B656 ], [ 0, %B0.endif.endif.endif ]
  %.278 = add nuw nsw i64 %.209.0537, 1
  %11 = getelementptr i64, ptr %arg.a.4, i64 %.209.0537
  %.346 = load i64, ptr %11, align 8
  %.348.not = icmp eq i64 %.346, %held.2.0540
  br i1 %.348.not, label %B456, label %B246
B386.if:
  %.555.0531 = phi i64 [ %.623, %f20.exit ], [ %.565.pre-phi546, %B386.if.preheader ]
  %.552.0530 = phi i64 [ %.627, %f20.exit ], [ %"$phi290.1.2.1", %B386.if.preheader ]
  %.623 = add nsw i64 %.555.0531, -1
  %.627 = add i64 %.552.0530, 1
  %.669 = icmp slt i64 %.552.0530, 0
  %.670 = select i1 %.669, i64 %arg.sets.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.sets.4, i64 %.552.0530
  %.684 = getelementptr i32, ptr %12, i64 %.670
  %.685 = load i32, ptr %.684, align 4
  %.25.i495 = zext i32 %.685 to i64
  %.27.i = and i64 %size.3.1.i6167.i547, %.25.i495
  %.59.i = getelementptr i64, ptr %data.i.i.i.i, i64 %.27.i
  %.60.i = load i64, ptr %.59.i, align 8
  %.61.i = icmp ne i64 %.60.i, -1
  %.91.i = icmp ne i64 %.60.i, %.25.i495
  %.92.i = and i1 %.61.i, %.91.i
  br i1 %.92.i, label %B110.i, label %f20.exit
B110.i:
  %at.2.0.i = phi i64 [ %.97.i, %B110.i ], [ %.27.i, %B386.if ]
  %.95.i = add i64 %at.2.0.i, 1
  %.97.i = and i64 %.95.i, %size.3.1.i6167.i547
  %.127.i = getelementptr i64, ptr %data.i.i.i.i, i64 %.97.i
  %.128.i = load i64, ptr %.127.i, align 8
  %.129.i = icmp ne i64 %.128.i, -1
  %.159.i = icmp ne i64 %.128.i, %.25.i495
  %.160.i = and i1 %.129.i, %.159.i
  br i1 %.160.i, label %B110.i, label %f20.exit
f20.exit:
  %at.3.1.i = phi i64 [ %.27.i, %B386.if ], [ %.97.i, %B110.i ]
  %.770 = getelementptr i64, ptr %data.i.i.i.i, i64 %at.3.1.i
  store i64 %.25.i495, ptr %.770, align 8
  %.614 = icmp ugt i64 %.555.0531, 1
  br i1 %.614, label %B386.if, label %B456
B566.if:
  %common.2.1535 = phi i32 [ %.1200, %f20.exit513 ], [ 0, %B524 ]
  %.988.0534 = phi i64 [ %.1050, %f20.exit513 ], [ %.998, %B524 ]
  %.985.0533 = phi i64 [ %.1054, %f20.exit513 ], [ %"$phi524.3.2.1", %B524 ]
  %.1050 = add nsw i64 %.988.0534, -1
  %.1054 = add i64 %.985.0533, 1
  %.1093 = icmp slt i64 %.985.0533, 0
  %.1094 = select i1 %.1093, i64 %arg.sets.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.sets.4, i64 %.985.0533
  %.1108 = getelementptr i32, ptr %13, i64 %.1094
  %.1109 = load i32, ptr %.1108, align 4
  %.25.i496 = zext i32 %.1109 to i64
  %.27.i497 = and i64 %last.2.2, %.25.i496
  %.59.i498 = getelementptr i64, ptr %data.i.i.i.i, i64 %.27.i497
  %.60.i499 = load i64, ptr %.59.i498, align 8
  %.61.i500 = icmp ne i64 %.60.i499, -1
  %.91.i501 = icmp ne i64 %.60.i499, %.25.i496
  %.92.i502 = and i1 %.61.i500, %.91.i501
  br i1 %.92.i502, label %B110.i504, label %f20.exit513
B110.i504:
  %at.2.0.i505 = phi i64 [ %.97.i507, %B110.i504 ], [ %.27.i497, %B566.if ]
  %.95.i506 = add i64 %at.2.0.i505, 1
  %.97.i507 = and i64 %.95.i506, %last.2.2
  %.127.i508 = getelementptr i64, ptr %data.i.i.i.i, i64 %.97.i507
  %.128.i509 = load i64, ptr %.127.i508, align 8
  %.129.i510 = icmp ne i64 %.128.i509, -1
  %.159.i511 = icmp ne i64 %.128.i509, %.25.i496
  %.160.i512 = and i1 %.129.i510, %.159.i511
  br i1 %.160.i512, label %B110.i504, label %f20.exit513
f20.exit513:
  %.1164 = phi i64 [ %.60.i499, %B566.if ], [ %.128.i509, %B110.i504 ]
  %.1196 = icmp eq i64 %.1164, %.25.i496
  %.1199 = zext i1 %.1196 to i32
  %.1200 = add i32 %common.2.1535, %.1199
  %.1041 = icmp ugt i64 %.988.0534, 1
  br i1 %.1041, label %B566.if, label %B656
}
define i32 @align_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.5.1, i64 %arg.spans.5.2, i64 %arg.spans.6.0, i64 %arg.spans.6.1, i64 %arg.spans.6.2) {
entry:
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.spans.0)
  %.214947.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.214947.not, label %B0.endif.endif.endif.endif.endif.i, label %B64.if
B100:
  %0 = getelementptr i8, ptr %93, i64 -8
  %.334 = load i64, ptr %0, align 8
  br label %B124
B124:
  %"$phi124.5.2.1" = phi i64 [ %.334, %B100 ], [ 0, %B64.if ]
  %.346 = sub nsw i64 %.285, %"$phi124.5.2.1"
  %.13.i = tail call i64 @llvm.smax.i64(i64 %.346, i64 %longest.2.0950)
  %exitcond.not = icmp eq i64 %arg.ends.5.0, %.227
  br i1 %exitcond.not, label %B0.endif.endif.endif.endif.i, label %B64.if
1:
  %.801.inv = icmp sgt i64 %.855890, 0
  %.802 = select i1 %.801.inv, i64 0, i64 %arg.ends.5.0
  %2 = getelementptr i8, ptr %97, i64 -8
  %.816 = getelementptr i64, ptr %2, i64 %.802
  %.817 = load i64, ptr %.816, align 8
  %.817.fr = freeze i64 %.817
  %.869 = icmp slt i64 %.855890, 0
  %.870 = select i1 %.869, i64 %arg.ends.5.0, i64 0
  %.925 = icmp slt i64 %.817.fr, 0
  %spec.select934 = select i1 %.925, i64 %arg.codes.5.0, i64 0
  %3 = add i64 %spec.select934, %.817.fr
  %spec.select = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %B498.else.endif
4:
  %.1159.inv = icmp sgt i64 %.1101, 0
  %.1160 = select i1 %.1159.inv, i64 0, i64 %arg.ends.5.0
  %5 = getelementptr i8, ptr %99, i64 -8
  %.1174 = getelementptr i64, ptr %5, i64 %.1160
  %.1175 = load i64, ptr %.1174, align 8
  %.1175.fr = freeze i64 %.1175
  %.1237 = icmp slt i64 %.1101, 0
  %.1238 = select i1 %.1237, i64 %arg.ends.5.0, i64 0
  %.1293 = icmp slt i64 %.1175.fr, 0
  %spec.select935 = select i1 %.1293, i64 %arg.codes.5.0, i64 0
  %6 = add i64 %spec.select935, %.1175.fr
  %spec.select994 = tail call i64 @llvm.smax.i64(i64 %6, i64 0)
  br label %B592.else.endif
B656:
  %.63.i = icmp sgt i64 %.1003, 8
  br i1 %.63.i, label %B52.i, label %B106.endif.else.endif.endif.endif.i
B52.i:
  %size.2.0.i = phi i64 [ %.66.i, %B52.i ], [ 16, %B656 ]
  %.66.i = shl nsw i64 %size.2.0.i, 1
  %.82.i = icmp slt i64 %size.2.0.i, %.1012
  br i1 %.82.i, label %B52.i, label %B106.endif.else.endif.endif.endif.i
B106.endif.endif.i:
  %.250.sroa.13.0.i = phi i64 [ %.490, %B106.endif.else.endif.endif.endif.if.i ], [ %size.3.1.i, %B106.endif.else.endif.endif.endif.i ]
  %.371.not282.i = icmp sgt i64 %.250.sroa.13.0.i, 0
  br i1 %.371.not282.i, label %.341.endif.preheader.i, label %.342.endif.else.endif.endif.i
.341.endif.preheader.i:
  %7 = shl i64 %.250.sroa.13.0.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i849, i8 -1, i64 %7, i1 false)
  br label %.342.endif.else.endif.endif.i
B106.endif.else.endif.endif.endif.i:
  %size.3.1.i = phi i64 [ 16, %B656 ], [ %.66.i, %B52.i ]
  %.292.not.i = icmp slt i64 %size.3.1.i, %.490
  br i1 %.292.not.i, label %B106.endif.endif.i, label %B106.endif.else.endif.endif.endif.if.i
B106.endif.else.endif.endif.endif.if.i:
  br label %B106.endif.endif.i
.342.endif.endif.i:
  %.561.sroa.13.0.i = phi i64 [ %.533, %.342.endif.else.endif.endif.endif.if.i ], [ %.1012, %.342.endif.else.endif.endif.i ]
  %.682.not284.i = icmp sgt i64 %.561.sroa.13.0.i, 0
  br i1 %.682.not284.i, label %.652.endif.preheader.i, label %.652.if.i
.652.endif.preheader.i:
  %8 = shl i64 %.561.sroa.13.0.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i866, i8 -1, i64 %8, i1 false)
  br label %.652.if.i
.342.endif.else.endif.endif.i:
  %.603.not.i.not = icmp sgt i64 %.1003, %longest.2.0.lcssa985
  br i1 %.603.not.i.not, label %.342.endif.else.endif.endif.endif.if.i, label %.342.endif.endif.i
.342.endif.else.endif.endif.endif.if.i:
  br label %.342.endif.endif.i
.652.if.i:
  %.709.i = add nsw i64 %.1012, -5
  %.792286.i = icmp sgt i64 %.1003, 4
  %.871.i = add nsw i64 %size.3.1.i, -1
  br i1 %.792286.i, label %B238.if.i, label %B706
B238.if.i:
  %.734.0288.i = phi i64 [ %.805.i, %f18.exit.i ], [ 0, %.652.if.i ]
  %.841.i = sub nuw nsw i64 %.709.i, %.734.0288.i
  br label %B84.if.i.i
B84.if.i.i:
  %h.2.063.i.i = phi i64 [ 0, %B238.if.i ], [ %.178.i.i, %B84.if.i.i ]
  %.47.061.i.i = phi i64 [ 0, %B238.if.i ], [ %.118.i.i, %B84.if.i.i ]
  %.118.i.i = add nuw nsw i64 %.47.061.i.i, 1
  %.144.i.i = mul nsw i64 %h.2.063.i.i, 31
  %.146.i.i = add nsw i64 %.47.061.i.i, %.841.i
  %.160.i.i = icmp slt i64 %.146.i.i, 0
  %.161.i.i = select i1 %.160.i.i, i64 %.1012, i64 0
  %9 = getelementptr i16, ptr %.1028, i64 %.146.i.i
  %.175.i.i = getelementptr i16, ptr %9, i64 %.161.i.i
  %.176.i.i = load i16, ptr %.175.i.i, align 2
  %.177.i.i = zext i16 %.176.i.i to i64
  %.178.i.i = add nsw i64 %.144.i.i, %.177.i.i
  %exitcond.not.i.i = icmp eq i64 %.118.i.i, 5
  br i1 %exitcond.not.i.i, label %f18.exit.i, label %B84.if.i.i
f18.exit.i:
  %.805.i = add nuw nsw i64 %.734.0288.i, 1
  %.194.i.i = ashr i64 %.178.i.i, 15
  %.198.i.i = ashr i64 %.178.i.i, 29
  %10 = xor i64 %.194.i.i, %.198.i.i
  %.201.i.i = xor i64 %10, %.178.i.i
  %.872.i = and i64 %.201.i.i, %.871.i
  %.886.i = icmp slt i64 %.872.i, 0
  %.887.i = select i1 %.886.i, i64 %.490, i64 0
  %11 = getelementptr i32, ptr %data.i.i.i.i849, i64 %.872.i
  %.901.i = getelementptr i32, ptr %11, i64 %.887.i
  %.902.i = load i32, ptr %.901.i, align 4
  %12 = getelementptr i32, ptr %data.i.i.i.i866, i64 %.841.i
  store i32 %.902.i, ptr %12, align 4
  %.962.i = trunc i64 %.841.i to i32
  store i32 %.962.i, ptr %.901.i, align 4
  %exitcond.not.i = icmp eq i64 %.734.0288.i, %.709.i
  br i1 %exitcond.not.i, label %B706, label %B238.if.i
B706:
  %held.3.1 = phi i64 [ %held.2.0955, %B592.endif ], [ %.1469, %.652.if.i ], [ %.1469, %f18.exit.i ]
  %mask.2.1 = phi i64 [ %mask.3.0956, %B592.endif ], [ %.871.i, %.652.if.i ], [ %.871.i, %f18.exit.i ]
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  %.112.not737.i = icmp sgt i64 %.1371, 4
  br i1 %.112.not737.i, label %B116.preheader.i.preheader, label %f5.exit
B116.preheader.i.preheader:
  %invariant.op = add nsw i64 %.1380, -5
  %invariant.op951 = add nsw i64 %.1380, -6
  br label %B116.i.outer
B116.i.outer:
  %count.3.1.i.ph = phi i64 [ 0, %B116.preheader.i.preheader ], [ %.1540.i, %B1050.i ]
  %expected.2.1.i.ph = phi i64 [ 0, %B116.preheader.i.preheader ], [ %.1479.i, %B1050.i ]
  %floor.2.1.i.ph = phi i64 [ 0, %B116.preheader.i.preheader ], [ %.1551.i, %B1050.i ]
  br label %B116.i
B116.i:
  %j.4.1.i = phi i64 [ %.852.i, %B732.i ], [ %floor.2.1.i.ph, %B116.i.outer ]
  br label %B84.if.i.i811
B84.if.i.i811:
  %h.2.063.i.i812 = phi i64 [ 0, %B116.i ], [ %.178.i.i822, %B84.if.i.i811 ]
  %.47.061.i.i813 = phi i64 [ 0, %B116.i ], [ %.118.i.i814, %B84.if.i.i811 ]
  %.118.i.i814 = add nuw nsw i64 %.47.061.i.i813, 1
  %.144.i.i815 = mul nsw i64 %h.2.063.i.i812, 31
  %.146.i.i816 = add nsw i64 %.47.061.i.i813, %j.4.1.i
  %.160.i.i817 = icmp slt i64 %.146.i.i816, 0
  %.161.i.i818 = select i1 %.160.i.i817, i64 %.1380, i64 0
  %13 = getelementptr i16, ptr %.1396, i64 %.146.i.i816
  %.175.i.i819 = getelementptr i16, ptr %13, i64 %.161.i.i818
  %.176.i.i820 = load i16, ptr %.175.i.i819, align 2
  %.177.i.i821 = zext i16 %.176.i.i820 to i64
  %.178.i.i822 = add nsw i64 %.144.i.i815, %.177.i.i821
  %exitcond.not.i.i823 = icmp eq i64 %.118.i.i814, 5
  br i1 %exitcond.not.i.i823, label %f18.exit.i824, label %B84.if.i.i811
f18.exit.i824:
  %.194.i.i825 = ashr i64 %.178.i.i822, 15
  %.198.i.i826 = ashr i64 %.178.i.i822, 29
  %14 = xor i64 %.194.i.i825, %.198.i.i826
  %.201.i.i827 = xor i64 %14, %.178.i.i822
  %.220.i = and i64 %.201.i.i827, %mask.2.1
  %.234.i = icmp slt i64 %.220.i, 0
  %.235.i = select i1 %.234.i, i64 %.490, i64 0
  %15 = getelementptr i32, ptr %data.i.i.i.i849, i64 %.220.i
  %.249.i = getelementptr i32, ptr %15, i64 %.235.i
  %.250.i = load i32, ptr %.249.i, align 4
  %.280.i = icmp sgt i32 %.250.i, -1
  br i1 %.280.i, label %B242.preheader.i, label %B732.i
B242.preheader.i:
  %.369.i = icmp slt i64 %j.4.1.i, %.1380
  %.430.i = icmp slt i64 %j.4.1.i, 0
  %.431.i = select i1 %.430.i, i64 %.1380, i64 0
  %16 = getelementptr i16, ptr %.1396, i64 %j.4.1.i
  %.445.i = getelementptr i16, ptr %16, i64 %.431.i
  %17 = xor i64 %j.4.1.i, -1
  %18 = add i64 %.1380, %17
  %19 = sub i64 %.1380, %j.4.1.i
  br label %B242.i
B242.i:
  %best.4.2.i = phi i64 [ %best.3.4.i, %B634.i ], [ -1, %B242.preheader.i ]
  %best_length.2.2.i = phi i64 [ %best_length.3.4.i, %B634.i ], [ 0, %B242.preheader.i ]
  %best_distance.2.2.i = phi i64 [ %best_distance.3.4.i, %B634.i ], [ 0, %B242.preheader.i ]
  %tries.2.2.i = phi i64 [ %.689.i, %B634.i ], [ 0, %B242.preheader.i ]
  %i.4.2.i = phi i32 [ %.726.i, %B634.i ], [ %.250.i, %B242.preheader.i ]
  %.339.i = zext i32 %i.4.2.i to i64
  %.351.i = icmp sgt i64 %.1003, %.339.i
  %or.cond718.i = and i1 %.369.i, %.351.i
  br i1 %or.cond718.i, label %B334.i, label %B634.i
B334.i:
  %.410.i = getelementptr i16, ptr %.1028, i64 %.339.i
  %.411.i = load i16, ptr %.410.i, align 2
  %.446.i = load i16, ptr %.445.i, align 2
  %.447.i = icmp eq i16 %.411.i, %.446.i
  br i1 %.447.i, label %B382.preheader.i, label %B634.i
B382.preheader.i:
  %20 = xor i64 %.339.i, -1
  %21 = add nsw i64 %.1012, %20
  %22 = sub nsw i64 %.1012, %.339.i
  br label %B382.i
B382.i:
  %length.2.3.i = phi i64 [ %.453.i, %B480.i ], [ 0, %B382.preheader.i ]
  %.453.i = add nuw nsw i64 %length.2.3.i, 1
  %exitcond.not.i828 = icmp eq i64 %length.2.3.i, %21
  br i1 %exitcond.not.i828, label %B528.i, label %B436.i
B436.i:
  %exitcond749.not.i = icmp eq i64 %length.2.3.i, %18
  br i1 %exitcond749.not.i, label %B528.i, label %B480.i
B480.i:
  %.483.i = add nsw i64 %.453.i, %j.4.1.i
  %gep.i = getelementptr i16, ptr %.410.i, i64 %.453.i
  %.535.i = load i16, ptr %gep.i, align 2
  %.554.i = icmp slt i64 %.483.i, 0
  %.555.i = select i1 %.554.i, i64 %.1380, i64 0
  %23 = getelementptr i16, ptr %.1396, i64 %.483.i
  %.569.i = getelementptr i16, ptr %23, i64 %.555.i
  %.570.i = load i16, ptr %.569.i, align 2
  %.571.i = icmp eq i16 %.535.i, %.570.i
  br i1 %.571.i, label %B382.i, label %B528.i
B528.i:
  %length.2.3.lcssa.i = phi i64 [ %length.2.3.i, %B480.i ], [ %18, %B436.i ], [ %21, %B382.i ]
  %.453.lcssa.i = phi i64 [ %.453.i, %B480.i ], [ %19, %B436.i ], [ %22, %B382.i ]
  %.599.i = sub nsw i64 %.339.i, %expected.2.1.i.ph
  %.602.i = tail call i64 @llvm.abs.i64(i64 %.599.i, i1 false)
  %.607.i = icmp ugt i64 %length.2.3.lcssa.i, 3
  br i1 %.607.i, label %B586.i, label %B634.i
B586.i:
  %.617.not.i = icmp slt i64 %length.2.3.lcssa.i, %best_length.2.2.i
  br i1 %.617.not.i, label %B598.i, label %B622.i
B598.i:
  %.630.i = icmp eq i64 %.453.lcssa.i, %best_length.2.2.i
  %.647.i = icmp slt i64 %.602.i, %best_distance.2.2.i
  %or.cond719.i = select i1 %.630.i, i1 %.647.i, i1 false
  br i1 %or.cond719.i, label %B622.i, label %B634.i
B622.i:
  br label %B634.i
B634.i:
  %best.3.4.i = phi i64 [ %.339.i, %B622.i ], [ %best.4.2.i, %B528.i ], [ %best.4.2.i, %B598.i ], [ %best.4.2.i, %B334.i ], [ %best.4.2.i, %B242.i ]
  %best_length.3.4.i = phi i64 [ %.453.lcssa.i, %B622.i ], [ %best_length.2.2.i, %B528.i ], [ %best_length.2.2.i, %B598.i ], [ %best_length.2.2.i, %B334.i ], [ %best_length.2.2.i, %B242.i ]
  %best_distance.3.4.i = phi i64 [ %.602.i, %B622.i ], [ %best_distance.2.2.i, %B528.i ], [ %best_distance.2.2.i, %B598.i ], [ %best_distance.2.2.i, %B334.i ], [ %best_distance.2.2.i, %B242.i ]
  %.689.i = add nuw nsw i64 %tries.2.2.i, 1
  %.725.i = getelementptr i32, ptr %data.i.i.i.i866, i64 %.339.i
  %.726.i = load i32, ptr %.725.i, align 4
  %.758.i = icmp sgt i32 %.726.i, -1
  %.790.i = icmp ult i64 %tries.2.2.i, 11
  %or.cond720.i = select i1 %.758.i, i1 %.790.i, i1 false
  br i1 %or.cond720.i, label %B242.i, label %B720.i
B720.i:
  %.830.i = icmp slt i64 %best.3.4.i, 0
  br i1 %.830.i, label %B732.i, label %B746.i
B732.i:
  %.852.i = add nsw i64 %j.4.1.i, 1
  %.112.not.i.not = icmp sgt i64 %j.4.1.i, %invariant.op951
  br i1 %.112.not.i.not, label %f5.exit, label %B116.i
B746.i:
  %.876.i.not = icmp eq i64 %count.3.1.i.ph, 0
  br i1 %.876.i.not, label %B886.i, label %B770.i
B770.i:
  %.idx = mul i64 %count.3.1.i.ph, 24
  %24 = getelementptr i8, ptr %data.i.i.i.i, i64 %.idx
  %.937.i = getelementptr i8, ptr %24, i64 -24
  %.938.i = load i64, ptr %.937.i, align 8
  %.993.i = getelementptr i8, ptr %24, i64 -8
  %.994.i = load i64, ptr %.993.i, align 8
  %.995.i = add nsw i64 %.994.i, %.938.i
  %.997.not.i = icmp sgt i64 %.995.i, %best.3.4.i
  %spec.select.i = select i1 %.997.not.i, i64 0, i64 %.995.i
  br label %B886.i
B886.i:
  %lowest.2.2.i = phi i64 [ 0, %B746.i ], [ %spec.select.i, %B770.i ]
  %.1127.i = icmp sgt i64 %j.4.1.i, %floor.2.1.i.ph
  %.1137.i = icmp sgt i64 %best.3.4.i, %lowest.2.2.i
  %or.cond721.i = select i1 %.1127.i, i1 %.1137.i, i1 false
  br i1 %or.cond721.i, label %B910.i, label %B1050.i
B910.i:
  %.1170.i = icmp eq i64 %best.3.4.i, 0
  %.1171.i = select i1 %.1170.i, i64 %.1012, i64 0
  %25 = getelementptr i16, ptr %.1028, i64 %best.3.4.i
  %26 = getelementptr i8, ptr %25, i64 -2
  %.1185.i = getelementptr i16, ptr %26, i64 %.1171.i
  %.1186.i = load i16, ptr %.1185.i, align 2
  %.1204.inv.i = icmp sgt i64 %j.4.1.i, 0
  %.1205.i = select i1 %.1204.inv.i, i64 0, i64 %.1380
  %27 = getelementptr i8, ptr %16, i64 -2
  %.1219.i = getelementptr i16, ptr %27, i64 %.1205.i
  %.1220.i = load i16, ptr %.1219.i, align 2
  %.1221.i = icmp eq i16 %.1186.i, %.1220.i
  br i1 %.1221.i, label %B958.i, label %B1050.i
B958.i:
  %i.5.2.i = phi i64 [ %.1227.i, %B1002.i ], [ %best.3.4.i, %B910.i ]
  %k.2.2.i = phi i64 [ %.1237.i, %B1002.i ], [ %j.4.1.i, %B910.i ]
  %.1227.i = add nsw i64 %i.5.2.i, -1
  %.1237.i = add nsw i64 %k.2.2.i, -1
  %.1248.i = icmp sgt i64 %.1237.i, %floor.2.1.i.ph
  %.1258.i = icmp sgt i64 %.1227.i, %lowest.2.2.i
  %or.cond722.i = select i1 %.1248.i, i1 %.1258.i, i1 false
  br i1 %or.cond722.i, label %B1002.i, label %B1050.i
B1002.i:
  %.1289.i = icmp slt i64 %i.5.2.i, 2
  %.1290.i = select i1 %.1289.i, i64 %.1012, i64 0
  %28 = getelementptr i16, ptr %.1028, i64 %i.5.2.i
  %29 = getelementptr i8, ptr %28, i64 -4
  %.1304.i = getelementptr i16, ptr %29, i64 %.1290.i
  %.1305.i = load i16, ptr %.1304.i, align 2
  %.1323.i = icmp slt i64 %k.2.2.i, 2
  %.1324.i = select i1 %.1323.i, i64 %.1380, i64 0
  %30 = getelementptr i16, ptr %.1396, i64 %k.2.2.i
  %31 = getelementptr i8, ptr %30, i64 -4
  %.1338.i = getelementptr i16, ptr %31, i64 %.1324.i
  %.1339.i = load i16, ptr %.1338.i, align 2
  %.1340.i = icmp eq i16 %.1305.i, %.1339.i
  br i1 %.1340.i, label %B958.i, label %B1050.i
B1050.i:
  %i.6.3.i = phi i64 [ %best.3.4.i, %B910.i ], [ %best.3.4.i, %B886.i ], [ %.1227.i, %B958.i ], [ %.1227.i, %B1002.i ]
  %k.3.3.i = phi i64 [ %j.4.1.i, %B910.i ], [ %j.4.1.i, %B886.i ], [ %.1237.i, %B958.i ], [ %.1237.i, %B1002.i ]
  %.1417.i.idx = mul i64 %count.3.1.i.ph, 24
  %.1417.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.1417.i.idx
  store i64 %i.6.3.i, ptr %.1417.i, align 8
  %.1473.i = getelementptr i8, ptr %.1417.i, i64 8
  store i64 %k.3.3.i, ptr %.1473.i, align 8
  %.1479.i = add nuw nsw i64 %best_length.3.4.i, %best.3.4.i
  %.1481.i = sub nsw i64 %.1479.i, %i.6.3.i
  %.1537.i = getelementptr i8, ptr %.1417.i, i64 16
  store i64 %.1481.i, ptr %.1537.i, align 8
  %.1540.i = add nuw nsw i64 %count.3.1.i.ph, 1
  %.1551.i = add nsw i64 %best_length.3.4.i, %j.4.1.i
  %.1583.not.i = icmp sle i64 %.1551.i, %invariant.op
  %.1620.i = icmp ult i64 %.1540.i, %.432986
  %or.cond723.i = select i1 %.1583.not.i, i1 %.1620.i, i1 false
  br i1 %or.cond723.i, label %B116.i.outer, label %f5.exit
f5.exit:
  %count.4.2.i = phi i64 [ 0, %B706 ], [ %count.3.1.i.ph, %B732.i ], [ %.1540.i, %B1050.i ]
  %.1637 = mul i64 %.616.0953, %arg.out.5.1
  %.1639 = getelementptr i32, ptr %arg.out.4, i64 %.1637
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  br i1 %.271.i, label %.337.if.i, label %.337.endif.preheader.i
B124.i:
  %32 = getelementptr i8, ptr %84, i64 -2
  %.598.i = load i16, ptr %32, align 2
  %.600.i = zext i16 %.598.i to i64
  %.625.i = getelementptr i8, ptr %arg.kinds.4, i64 %.600.i
  %.626.i = load i8, ptr %.625.i, align 1
  %.628.i = icmp ugt i8 %.626.i, 1
  %33 = zext i1 %.628.i to i64
  br label %B174.i
B174.i:
  %"$phi174.2.2.1.i" = phi i64 [ %33, %B124.i ], [ 0, %B84.if.i ]
  %.638.i = add nuw nsw i64 %"$phi174.2.2.1.i", %articles_a.2.04031.i
  %exitcond.not.i830 = icmp eq i64 %.494.i, %.1012
  br i1 %exitcond.not.i830, label %B182.i, label %B84.if.i
B182.i:
  %articles_a.2.0.lcssa.i = phi i64 [ 0, %.337.if.i ], [ %.638.i, %B174.i ]
  %.7454032.not.i = icmp slt i64 %.1371, 2
  br i1 %.7454032.not.i, label %B338.i, label %B240.if.i
B280.i:
  %34 = getelementptr i8, ptr %85, i64 -2
  %.862.i = load i16, ptr %34, align 2
  %.864.i = zext i16 %.862.i to i64
  %.889.i = getelementptr i8, ptr %arg.kinds.4, i64 %.864.i
  %.890.i = load i8, ptr %.889.i, align 1
  %.892.i = icmp ugt i8 %.890.i, 1
  %35 = zext i1 %.892.i to i64
  br label %B330.i
B330.i:
  %"$phi330.2.2.1.i" = phi i64 [ %35, %B280.i ], [ 0, %B240.if.i ]
  %.902.i832 = add nuw nsw i64 %"$phi330.2.2.1.i", %articles_b.2.04035.i
  %exitcond4079.not.i = icmp eq i64 %.758.i831, %.1380
  br i1 %exitcond4079.not.i, label %B338.loopexit.i, label %B240.if.i
B338.loopexit.i:
  %36 = tail call i64 @llvm.smin.i64(i64 %.902.i832, i64 %articles_a.2.0.lcssa.i)
  %37 = trunc i64 %36 to i32
  br label %B338.i
B338.i:
  %articles_b.2.0.lcssa.i = phi i32 [ 0, %B182.i ], [ %37, %B338.loopexit.i ]
  %.952.i = getelementptr i8, ptr %.1639, i64 64
  %.953.i = trunc i64 %.1012 to i32
  store i32 %.953.i, ptr %.952.i, align 4
  %.993.i833 = getelementptr i8, ptr %.1639, i64 68
  %.994.i834 = trunc i64 %.1380 to i32
  store i32 %.994.i834, ptr %.993.i833, align 4
  %.1058.i = getelementptr i8, ptr %.1639, i64 96
  store i32 %articles_b.2.0.lcssa.i, ptr %.1058.i, align 4
  %.1071.i = add nuw nsw i64 %.1012, 1
  %.31.i.i.i = icmp sgt i64 %.1003, 2305843009213693950
  br i1 %.31.i.i.i, label %common.ret, label %B0.endif.endif.endif.i.i.i
B0.endif.endif.endif.i.i.i:
  %.30.i.i.i = shl nuw nsw i64 %.1071.i, 2
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %base.i.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i.i)
  %none.i.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %common.ret, label %B0.endif.i.i
B0.endif.i.i:
  store i64 1, ptr %base.i.i.i.i.i.i, align 4
  %from.i.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i.i to i64
  %behind.i.i.i.i.i.i = add i64 %from.i.i.i.i.i.i, 127
  %at.i.i.i.i.i.i = and i64 %behind.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i.i to ptr
  %slot.i.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i.i, ptr %slot.i.i.i.i.i.i, align 8
  tail call void @llvm.memset.p0.i64(ptr align 64 dereferenceable(1) %data.i.i.i.i.i.i, i8 -1, i64 %.30.i.i.i, i1 false)
  %.11934040.not.i = icmp slt i64 %count.4.2.i, 1
  br i1 %.11934040.not.i, label %B0.endif.endif.endif.endif.i.i.i, label %B604.if.i
B604.loopexit.i:
  %exitcond4080.not.i = icmp eq i64 %count.4.2.i, %.1206.i
  br i1 %exitcond4080.not.i, label %B0.endif.endif.endif.endif.i.i.i, label %B604.if.i
B722.i:
  %.1551.i835 = zext i32 %.1550.i to i64
  %.idx938 = mul nuw nsw i64 %.1551.i835, 24
  %38 = getelementptr i8, ptr %data.i.i.i.i, i64 %.idx938
  %.1638.i = getelementptr i8, ptr %38, i64 16
  %.1639.i = load i64, ptr %.1638.i, align 8
  %.1694.i = load i64, ptr %.1397.i, align 8
  %.1695.i = icmp slt i64 %.1639.i, %.1694.i
  br i1 %.1695.i, label %B778.i, label %B788.i
B778.i:
  store i32 %.1728.i, ptr %.1549.i, align 4
  br label %B788.i
B788.i:
  %.1479.i836 = icmp ugt i64 %.1426.04038.i, 1
  br i1 %.1479.i836, label %B694.if.i, label %B604.loopexit.i
B0.endif.endif.endif.endif.i.i.i:
  %.1748.i = add nsw i64 %count.4.2.i, 2
  %.50.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.1748.i, i64 3)
  %.51.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 0
  %.52.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 1
  %39 = add i64 %.51.i.i.i, -1152921504606846976
  %.57.i.i.i = icmp ult i64 %39, -2305843009213693952
  %.58.i.i.i = or i1 %.52.i.i.i, %.57.i.i.i
  br i1 %.58.i.i.i, label %common.ret, label %B0.endif.endif.endif.endif.endif.i.i.i
B0.endif.endif.endif.endif.endif.i.i.i:
  %.56.i.i.i = shl nsw i64 %.51.i.i.i, 3
  %all.i.i.i.i.i3883.i = add i64 %.56.i.i.i, 128
  %base.i.i.i.i.i3884.i = tail call ptr @malloc(i64 %all.i.i.i.i.i3883.i)
  %none.i.i.i.i.i3885.i = icmp eq ptr %base.i.i.i.i.i3884.i, null
  br i1 %none.i.i.i.i.i3885.i, label %common.ret, label %B792.endif.i
B1104.i:
  %.2358.i = getelementptr i8, ptr %.2063.i, i64 8
  %.2359.i = load i64, ptr %.2358.i, align 8
  %.2442.i = icmp slt i64 %n.3.04046.i, 0
  %.2443.i = select i1 %.2442.i, i64 %.1748.i, i64 0
  %.2444.i = add i64 %.2443.i, %n.3.04046.i
  %.2468.idx.i = mul i64 %.2444.i, 24
  %.2468.i = getelementptr i8, ptr %data.i.i.i.i.i3890.i, i64 %.2468.idx.i
  store i64 %.2064.i, ptr %.2468.i, align 8
  %.2523.i = getelementptr i8, ptr %.2468.i, i64 8
  store i64 %.2359.i, ptr %.2523.i, align 8
  %.2578.i = getelementptr i8, ptr %.2468.i, i64 16
  store i64 %.2119.i, ptr %.2578.i, align 8
  %.2581.i = add nsw i64 %n.3.04046.i, 1
  %.2641.i = load i64, ptr %.2118.i, align 8
  %.2667.i = add nsw i64 %.2641.i, %known.2.04047.i
  %.2728.i = icmp sgt i64 %.2641.i, 19
  br i1 %.2728.i, label %B1296.i, label %B5299.i
B1296.i:
  %.2784.i = load i64, ptr %.2063.i, align 8
  %.13.i3894.i = tail call i64 @llvm.smin.i64(i64 %.2784.i, i64 %head_a.2.04048.i)
  %.2870.i = load i64, ptr %.2358.i, align 8
  %.13.i3895.i = tail call i64 @llvm.smin.i64(i64 %.2870.i, i64 %head_b.2.04050.i)
  %40 = add i64 %.2641.i, %.2784.i
  %.3027.i = sub i64 %.1012, %40
  %.13.i3896.i = tail call i64 @llvm.smin.i64(i64 %.3027.i, i64 %tail_a.2.04049.i)
  %41 = add i64 %.2641.i, %.2870.i
  %.3184.i = sub i64 %.1380, %41
  %.13.i3897.i = tail call i64 @llvm.smin.i64(i64 %.3184.i, i64 %tail_b.2.04051.i)
  br label %B5299.i
B1600.loopexit.i:
  %42 = tail call i64 @llvm.smin.i64(i64 %tail_a.3.1.i, i64 %head_a.3.1.i)
  %43 = tail call i64 @llvm.smin.i64(i64 %tail_b.3.1.i, i64 %head_b.3.1.i)
  %.pre = trunc i64 %42 to i32
  %.pre965 = trunc i64 %43 to i32
  br label %B1600.i
B1600.i:
  %.3689.i.pre-phi = phi i32 [ %.994.i834, %B792.endif.i ], [ %.pre965, %B1600.loopexit.i ]
  %.3624.i.pre-phi = phi i32 [ %.953.i, %B792.endif.i ], [ %.pre, %B1600.loopexit.i ]
  %n.3.0.lcssa.i = phi i64 [ 1, %B792.endif.i ], [ %83, %B1600.loopexit.i ]
  %known.2.0.lcssa.i = phi i64 [ 0, %B792.endif.i ], [ %known.3.1.i, %B1600.loopexit.i ]
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i.i)
  %.3323.i = icmp slt i64 %n.3.0.lcssa.i, 0
  %spec.select1036 = select i1 %.3323.i, i64 %.1748.i, i64 0
  %.3325.i = add i64 %spec.select1036, %n.3.0.lcssa.i
  %.3349.idx.i = mul i64 %.3325.i, 24
  %.3349.i = getelementptr i8, ptr %data.i.i.i.i.i3890.i, i64 %.3349.idx.i
  store i64 %.1012, ptr %.3349.i, align 8
  %.3404.i = getelementptr i8, ptr %.3349.i, i64 8
  store i64 %.1380, ptr %.3404.i, align 8
  %.3443.i = trunc i64 %known.2.0.lcssa.i to i32
  store i32 %.3443.i, ptr %.1639, align 4
  %.3456.i = sub nsw i64 %.1012, %known.2.0.lcssa.i
  %.13.i3898.i = tail call i64 @llvm.smax.i64(i64 %.3456.i, i64 0)
  %.3513.i = getelementptr i8, ptr %.1639, i64 56
  %.3514.i = trunc i64 %.13.i3898.i to i32
  store i32 %.3514.i, ptr %.3513.i, align 4
  %.3527.i = sub nsw i64 %.1380, %known.2.0.lcssa.i
  %.3558.i = getelementptr i8, ptr %.1639, i64 60
  %.3559.i = trunc i64 %.3527.i to i32
  store i32 %.3559.i, ptr %.3558.i, align 4
  %.3623.i = getelementptr i8, ptr %.1639, i64 72
  store i32 %.3624.i.pre-phi, ptr %.3623.i, align 4
  %.3688.i = getelementptr i8, ptr %.1639, i64 76
  store i32 %.3689.i.pre-phi, ptr %.3688.i, align 4
  %base.i.i.i.i.i3901.i = tail call dereferenceable_or_null(640) ptr @malloc(i64 640)
  %none.i.i.i.i.i3902.i = icmp eq ptr %base.i.i.i.i.i3901.i, null
  br i1 %none.i.i.i.i.i3902.i, label %common.ret, label %B1600.endif.endif.endif.endif.i
B2204.i:
  %.4254.i = load i32, ptr %.4253.i, align 4
  %.4256.i = add i32 %.4254.i, 1
  store i32 %.4256.i, ptr %.4253.i, align 4
  br label %B5300.i
B2248.i:
  %.4299.i = icmp slt i64 %.3969.i, %.4024.i
  %.4309.i = icmp slt i64 %.4143.i, %.4198.i
  %or.cond3865.i = select i1 %.4299.i, i1 %.4309.i, i1 false
  br i1 %or.cond3865.i, label %B2272.i, label %B2388.i
B2272.i:
  %.4339.i = icmp slt i64 %.3969.i, 0
  %.4340.i = select i1 %.4339.i, i64 %.1012, i64 0
  %44 = getelementptr i16, ptr %.1028, i64 %.3969.i
  %.4354.i = getelementptr i16, ptr %44, i64 %.4340.i
  %.4355.i = load i16, ptr %.4354.i, align 2
  %.4372.i = icmp slt i64 %.4143.i, 0
  %.4373.i = select i1 %.4372.i, i64 %.1380, i64 0
  %45 = getelementptr i16, ptr %.1396, i64 %.4143.i
  %.4387.i = getelementptr i16, ptr %45, i64 %.4373.i
  %.4388.i = load i16, ptr %.4387.i, align 2
  %.4391.i = icmp eq i16 %.4355.i, %.4388.i
  br i1 %.4391.i, label %B2308.i, label %B2388.i
B2308.i:
  %a0.2.1.i = phi i64 [ %.4397.i, %B2352.i ], [ %.3969.i, %B2272.i ]
  %b0.2.1.i = phi i64 [ %.4407.i, %B2352.i ], [ %.4143.i, %B2272.i ]
  %.4397.i = add nsw i64 %a0.2.1.i, 1
  %.4407.i = add nsw i64 %b0.2.1.i, 1
  %.4418.i = icmp slt i64 %.4397.i, %.4024.i
  %.4428.i = icmp slt i64 %.4407.i, %.4198.i
  %or.cond3866.i = select i1 %.4418.i, i1 %.4428.i, i1 false
  br i1 %or.cond3866.i, label %B2352.i, label %B2388.i
B2352.i:
  %.4456.i = icmp slt i64 %a0.2.1.i, -1
  %.4457.i = select i1 %.4456.i, i64 %.1012, i64 0
  %46 = getelementptr i16, ptr %.1028, i64 %.4397.i
  %.4471.i = getelementptr i16, ptr %46, i64 %.4457.i
  %.4472.i = load i16, ptr %.4471.i, align 2
  %.4489.i = icmp slt i64 %b0.2.1.i, -1
  %.4490.i = select i1 %.4489.i, i64 %.1380, i64 0
  %47 = getelementptr i16, ptr %.1396, i64 %.4407.i
  %.4504.i = getelementptr i16, ptr %47, i64 %.4490.i
  %.4505.i = load i16, ptr %.4504.i, align 2
  %.4508.i = icmp eq i16 %.4472.i, %.4505.i
  br i1 %.4508.i, label %B2308.i, label %B2388.i
B2388.i:
  %a0.3.2.i = phi i64 [ %.3969.i, %B2272.i ], [ %.3969.i, %B2248.i ], [ %.4397.i, %B2308.i ], [ %.4397.i, %B2352.i ]
  %b0.3.2.i = phi i64 [ %.4143.i, %B2272.i ], [ %.4143.i, %B2248.i ], [ %.4407.i, %B2308.i ], [ %.4407.i, %B2352.i ]
  %.4537.i = icmp slt i64 %a0.3.2.i, %.4024.i
  %.4547.i = icmp slt i64 %b0.3.2.i, %.4198.i
  %or.cond3867.i = select i1 %.4537.i, i1 %.4547.i, i1 false
  br i1 %or.cond3867.i, label %B2412.i, label %B2552.i
B2412.i:
  %.4580.inv.i = icmp sgt i64 %.4024.i, 0
  %.4581.i = select i1 %.4580.inv.i, i64 0, i64 %.1012
  %48 = getelementptr i16, ptr %.1028, i64 %.4024.i
  %49 = getelementptr i8, ptr %48, i64 -2
  %.4595.i = getelementptr i16, ptr %49, i64 %.4581.i
  %.4596.i = load i16, ptr %.4595.i, align 2
  %.4614.inv.i = icmp sgt i64 %.4198.i, 0
  %.4615.i = select i1 %.4614.inv.i, i64 0, i64 %.1380
  %50 = getelementptr i16, ptr %.1396, i64 %.4198.i
  %51 = getelementptr i8, ptr %50, i64 -2
  %.4629.i = getelementptr i16, ptr %51, i64 %.4615.i
  %.4630.i = load i16, ptr %.4629.i, align 2
  %.4631.i = icmp eq i16 %.4596.i, %.4630.i
  br i1 %.4631.i, label %B2460.i, label %B2552.i
B2460.i:
  %a1.2.1.i = phi i64 [ %.4637.i, %B2504.i ], [ %.4024.i, %B2412.i ]
  %b1.2.1.i = phi i64 [ %.4647.i, %B2504.i ], [ %.4198.i, %B2412.i ]
  %.4637.i = add nsw i64 %a1.2.1.i, -1
  %.4647.i = add nsw i64 %b1.2.1.i, -1
  %.4658.i = icmp slt i64 %a0.3.2.i, %.4637.i
  %.4668.i = icmp slt i64 %b0.3.2.i, %.4647.i
  %or.cond3868.i = select i1 %.4658.i, i1 %.4668.i, i1 false
  br i1 %or.cond3868.i, label %B2504.i, label %B2552.i
B2504.i:
  %.4699.i = icmp slt i64 %a1.2.1.i, 2
  %.4700.i = select i1 %.4699.i, i64 %.1012, i64 0
  %52 = getelementptr i16, ptr %.1028, i64 %a1.2.1.i
  %53 = getelementptr i8, ptr %52, i64 -4
  %.4714.i = getelementptr i16, ptr %53, i64 %.4700.i
  %.4715.i = load i16, ptr %.4714.i, align 2
  %.4733.i = icmp slt i64 %b1.2.1.i, 2
  %.4734.i = select i1 %.4733.i, i64 %.1380, i64 0
  %54 = getelementptr i16, ptr %.1396, i64 %b1.2.1.i
  %55 = getelementptr i8, ptr %54, i64 -4
  %.4748.i = getelementptr i16, ptr %55, i64 %.4734.i
  %.4749.i = load i16, ptr %.4748.i, align 2
  %.4750.i = icmp eq i16 %.4715.i, %.4749.i
  br i1 %.4750.i, label %B2460.i, label %B2552.i
B2552.i:
  %a1.3.2.i = phi i64 [ %.4024.i, %B2412.i ], [ %.4024.i, %B2388.i ], [ %.4637.i, %B2460.i ], [ %.4637.i, %B2504.i ]
  %b1.3.2.i = phi i64 [ %.4198.i, %B2412.i ], [ %.4198.i, %B2388.i ], [ %.4647.i, %B2460.i ], [ %.4647.i, %B2504.i ]
  %.4771.i = sub i64 %a1.3.2.i, %a0.3.2.i
  %.4774.i = sub i64 %b1.3.2.i, %b0.3.2.i
  %.4782.i = icmp ugt i64 %.3759.04074.i, 1
  %.4791.i = icmp slt i64 %.3759.04074.i, %n.3.0.lcssa.i
  %or.cond3881.i = and i1 %.4782.i, %.4791.i
  br i1 %or.cond3881.i, label %B2610.i, label %B2734.i
B2610.i:
  %.4828.i = load i32, ptr %.4827.i, align 4
  %.13.i3916.i = tail call i64 @llvm.smin.i64(i64 %.4774.i, i64 %.4771.i)
  %.4859.i = icmp sgt i64 %.13.i3916.i, 9
  %56 = trunc i64 %.13.i3916.i to i32
  %spec.select4022.i = select i1 %.4859.i, i32 %56, i32 0
  %.4952.i = add i32 %.4828.i, %spec.select4022.i
  store i32 %.4952.i, ptr %.4827.i, align 4
  br label %B2734.i
B2734.i:
  %.4963.i = icmp sgt i64 %.4771.i, 40
  %.4966.i = icmp sgt i64 %.4774.i, 40
  %or.cond.i837 = select i1 %.4963.i, i1 true, i1 %.4966.i
  br i1 %or.cond.i837, label %B5300.i, label %B2778.i
B2778.i:
  %.4970.i = add nsw i64 %.4774.i, %.4771.i
  %.4971.i = icmp eq i64 %.4970.i, 0
  br i1 %.4971.i, label %B5300.i, label %B2796.i
B2796.i:
  %.4974.i = icmp eq i64 %.3759.04074.i, 1
  %.4979.i = icmp eq i64 %.3759.04074.i, %n.3.0.lcssa.i
  %or.cond3869.i = or i1 %.4974.i, %.4979.i
  br i1 %or.cond3869.i, label %B2826.i, label %B2874.i
B2826.i:
  %.4986.i = icmp sgt i64 %.4771.i, 12
  %.4989.i = icmp sgt i64 %.4774.i, 12
  %or.cond1.i = select i1 %.4986.i, i1 true, i1 %.4989.i
  br i1 %or.cond1.i, label %B5300.i, label %B2874.i
B2874.i:
  %.5040.i = load i32, ptr %.5039.i, align 4
  %.5042.i = add i32 %.5040.i, 1
  store i32 %.5042.i, ptr %.5039.i, align 4
  %.134180.not.i.i = icmp sgt i64 %.4771.i, 0
  br i1 %.134180.not.i.i, label %B88.if.i.i, label %f12.exit.i
B268.i.i:
  %.267.i.i = zext i8 %.266.i.i to i64
  %.317.i.i = add nsw i64 %numerals.2.0186.i.i, 1
  %.324.i.i = mul nuw nsw i64 %value.2.0187.i.i, 131
  %.359.i.i = icmp ugt i8 %.266.i.i, 3
  %.267..210.i.i = select i1 %.359.i.i, i64 %.267.i.i, i64 %.210.i.i
  %.415.i.i = add nuw nsw i64 %.267..210.i.i, %.324.i.i
  %.420.i.i = and i64 %.415.i.i, 1099511627775
  br label %B350.i.i
B350.i.i:
  %numerals.3.1.i.i = phi i64 [ %.317.i.i, %B268.i.i ], [ %numerals.2.0186.i.i, %B88.if.i.i ]
  %value.3.1.i.i = phi i64 [ %.420.i.i, %B268.i.i ], [ %value.2.0187.i.i, %B88.if.i.i ]
  %.134.i.i = icmp ugt i64 %.79.0182.i.i, 1
  br i1 %.134.i.i, label %B88.if.i.i, label %f12.exit.loopexit.i
B88.if.i.i:
  %value.2.0187.i.i = phi i64 [ %value.3.1.i.i, %B350.i.i ], [ 7, %B2874.i ]
  %numerals.2.0186.i.i = phi i64 [ %numerals.3.1.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %digits.2.0185.i.i = phi i64 [ %.272.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %holes.2.0184.i.i = phi i64 [ %.230.i.i, %B350.i.i ], [ 0, %B2874.i ]
  %swap.2.0183.i.i = phi i64 [ %.221.i.i, %B350.i.i ], [ 11, %B2874.i ]
  %.79.0182.i.i = phi i64 [ %.143.i.i, %B350.i.i ], [ %.4771.i, %B2874.i ]
  %.76.0181.i.i = phi i64 [ %.147.i.i, %B350.i.i ], [ %a0.3.2.i, %B2874.i ]
  %.143.i.i = add nsw i64 %.79.0182.i.i, -1
  %.147.i.i = add i64 %.76.0181.i.i, 1
  %.193.i.i = icmp slt i64 %.76.0181.i.i, 0
  %.194.i.i840 = select i1 %.193.i.i, i64 %.1012, i64 0
  %57 = getelementptr i16, ptr %.1028, i64 %.76.0181.i.i
  %.208.i.i = getelementptr i16, ptr %57, i64 %.194.i.i840
  %.209.i.i = load i16, ptr %.208.i.i, align 2
  %.210.i.i = zext i16 %.209.i.i to i64
  %.216.i.i = mul nuw nsw i64 %swap.2.0183.i.i, 131
  %.220.i.i = add nuw nsw i64 %.216.i.i, %.210.i.i
  %.221.i.i = and i64 %.220.i.i, 1099511627775
  %.226.i.i = icmp eq i16 %.209.i.i, 1
  %.229.i.i = zext i1 %.226.i.i to i64
  %.230.i.i = add nuw nsw i64 %holes.2.0184.i.i, %.229.i.i
  %.265.i.i = getelementptr i8, ptr %arg.kinds.4, i64 %.210.i.i
  %.266.i.i = load i8, ptr %.265.i.i, align 1
  %.268.i.i = icmp eq i8 %.266.i.i, 2
  %.271.i.i = zext i1 %.268.i.i to i64
  %.272.i.i = add nuw nsw i64 %digits.2.0185.i.i, %.271.i.i
  %.310.i.i = icmp ugt i8 %.266.i.i, 1
  br i1 %.310.i.i, label %B268.i.i, label %B350.i.i
f12.exit.loopexit.i:
  %58 = icmp eq i64 %.230.i.i, 0
  %59 = icmp eq i64 %.272.i.i, 0
  br label %f12.exit.i
f12.exit.i:
  %swap.2.0.lcssa.i.i = phi i64 [ 11, %B2874.i ], [ %.221.i.i, %f12.exit.loopexit.i ]
  %holes.2.0.lcssa.i.i = phi i1 [ true, %B2874.i ], [ %58, %f12.exit.loopexit.i ]
  %digits.2.0.lcssa.i.i = phi i1 [ true, %B2874.i ], [ %59, %f12.exit.loopexit.i ]
  %numerals.2.0.lcssa.i.i = phi i64 [ 0, %B2874.i ], [ %numerals.3.1.i.i, %f12.exit.loopexit.i ]
  %value.2.0.lcssa.i.i = phi i64 [ 7, %B2874.i ], [ %value.3.1.i.i, %f12.exit.loopexit.i ]
  %.134180.not.i3919.i = icmp sgt i64 %.4774.i, 0
  br i1 %.134180.not.i3919.i, label %B88.if.i3920.i, label %f11.exit.i
B268.i3960.i:
  %.267.i3961.i = zext i8 %.266.i3942.i to i64
  %.317.i3962.i = add nsw i64 %numerals.2.0186.i3922.i, 1
  %.324.i3963.i = mul nuw nsw i64 %value.2.0187.i3921.i, 131
  %.359.i3964.i = icmp ugt i8 %.266.i3942.i, 3
  %.267..210.i3965.i = select i1 %.359.i3964.i, i64 %.267.i3961.i, i64 %.210.i3934.i
  %.415.i3966.i = add nuw nsw i64 %.267..210.i3965.i, %.324.i3963.i
  %.420.i3967.i = and i64 %.415.i3966.i, 1099511627775
  br label %B350.i3947.i
B350.i3947.i:
  %numerals.3.1.i3948.i = phi i64 [ %.317.i3962.i, %B268.i3960.i ], [ %numerals.2.0186.i3922.i, %B88.if.i3920.i ]
  %value.3.1.i3949.i = phi i64 [ %.420.i3967.i, %B268.i3960.i ], [ %value.2.0187.i3921.i, %B88.if.i3920.i ]
  %.134.i3950.i = icmp ugt i64 %.79.0182.i3926.i, 1
  br i1 %.134.i3950.i, label %B88.if.i3920.i, label %f11.exit.loopexit.i
B88.if.i3920.i:
  %value.2.0187.i3921.i = phi i64 [ %value.3.1.i3949.i, %B350.i3947.i ], [ 7, %f12.exit.i ]
  %numerals.2.0186.i3922.i = phi i64 [ %numerals.3.1.i3948.i, %B350.i3947.i ], [ 0, %f12.exit.i ]
  %digits.2.0185.i3923.i = phi i64 [ %.272.i3945.i, %B350.i3947.i ], [ 0, %f12.exit.i ]
  %holes.2.0184.i3924.i = phi i64 [ %.230.i3940.i, %B350.i3947.i ], [ 0, %f12.exit.i ]
  %swap.2.0183.i3925.i = phi i64 [ %.221.i3937.i, %B350.i3947.i ], [ %swap.2.0.lcssa.i.i, %f12.exit.i ]
  %.79.0182.i3926.i = phi i64 [ %.143.i3928.i, %B350.i3947.i ], [ %.4774.i, %f12.exit.i ]
  %.76.0181.i3927.i = phi i64 [ %.147.i3929.i, %B350.i3947.i ], [ %b0.3.2.i, %f12.exit.i ]
  %.143.i3928.i = add nsw i64 %.79.0182.i3926.i, -1
  %.147.i3929.i = add i64 %.76.0181.i3927.i, 1
  %.193.i3930.i = icmp slt i64 %.76.0181.i3927.i, 0
  %.194.i3931.i = select i1 %.193.i3930.i, i64 %.1380, i64 0
  %60 = getelementptr i16, ptr %.1396, i64 %.76.0181.i3927.i
  %.208.i3932.i = getelementptr i16, ptr %60, i64 %.194.i3931.i
  %.209.i3933.i = load i16, ptr %.208.i3932.i, align 2
  %.210.i3934.i = zext i16 %.209.i3933.i to i64
  %.216.i3935.i = mul nuw nsw i64 %swap.2.0183.i3925.i, 137
  %.220.i3936.i = add nuw nsw i64 %.216.i3935.i, %.210.i3934.i
  %.221.i3937.i = and i64 %.220.i3936.i, 1099511627775
  %.226.i3938.i = icmp eq i16 %.209.i3933.i, 1
  %.229.i3939.i = zext i1 %.226.i3938.i to i64
  %.230.i3940.i = add nuw nsw i64 %holes.2.0184.i3924.i, %.229.i3939.i
  %.265.i3941.i = getelementptr i8, ptr %arg.kinds.4, i64 %.210.i3934.i
  %.266.i3942.i = load i8, ptr %.265.i3941.i, align 1
  %.268.i3943.i = icmp eq i8 %.266.i3942.i, 2
  %.271.i3944.i = zext i1 %.268.i3943.i to i64
  %.272.i3945.i = add nuw nsw i64 %digits.2.0185.i3923.i, %.271.i3944.i
  %.310.i3946.i = icmp ugt i8 %.266.i3942.i, 1
  br i1 %.310.i3946.i, label %B268.i3960.i, label %B350.i3947.i
f11.exit.loopexit.i:
  %61 = icmp eq i64 %.230.i3940.i, 0
  %62 = icmp eq i64 %.272.i3945.i, 0
  br label %f11.exit.i
f11.exit.i:
  %swap.2.0.lcssa.i3951.i = phi i64 [ %swap.2.0.lcssa.i.i, %f12.exit.i ], [ %.221.i3937.i, %f11.exit.loopexit.i ]
  %holes.2.0.lcssa.i3952.i = phi i1 [ true, %f12.exit.i ], [ %61, %f11.exit.loopexit.i ]
  %digits.2.0.lcssa.i3953.i = phi i1 [ true, %f12.exit.i ], [ %62, %f11.exit.loopexit.i ]
  %numerals.2.0.lcssa.i3954.i = phi i64 [ 0, %f12.exit.i ], [ %numerals.3.1.i3948.i, %f11.exit.loopexit.i ]
  %value.2.0.lcssa.i3955.i = phi i64 [ 7, %f12.exit.i ], [ %value.3.1.i3949.i, %f11.exit.loopexit.i ]
  %or.cond3870.i = select i1 %holes.2.0.lcssa.i.i, i1 %holes.2.0.lcssa.i3952.i, i1 false
  br i1 %or.cond3870.i, label %B3114.i, label %B3068.i
B3068.i:
  %.5273.i = load i32, ptr %.5272.i, align 4
  %.5275.i = add i32 %.5273.i, 1
  store i32 %.5275.i, ptr %.5272.i, align 4
  br label %B5300.i
B3114.i:
  %.5341.i = icmp slt i64 %a0.3.2.i, %a1.3.2.i
  %.5371.i = icmp slt i64 %b0.3.2.i, %b1.3.2.i
  %or.cond3871.i = select i1 %.5341.i, i1 true, i1 %.5371.i
  br i1 %or.cond3871.i, label %B3154.i, label %B3386.i
B3154.i:
  %j.5.1.i = phi i64 [ %j.6.2.i, %B3362.i ], [ %b0.3.2.i, %B3114.i ]
  %i.6.1.i = phi i64 [ %i.7.2.i, %B3362.i ], [ %a0.3.2.i, %B3114.i ]
  %more_a.3.1.i = phi i64 [ %more_a.4.2.i, %B3362.i ], [ 0, %B3114.i ]
  %more_b.3.1.i = phi i64 [ %more_b.4.2.i, %B3362.i ], [ 0, %B3114.i ]
  %.5389.i = icmp slt i64 %i.6.1.i, %a1.3.2.i
  %.5393.i = icmp slt i64 %j.5.1.i, %b1.3.2.i
  %or.cond3872.i = select i1 %.5389.i, i1 %.5393.i, i1 false
  br i1 %or.cond3872.i, label %B3178.i, label %B3236.i
B3178.i:
  %.5409.i = icmp slt i64 %i.6.1.i, 0
  %.5410.i = select i1 %.5409.i, i64 %.1012, i64 0
  %63 = getelementptr i16, ptr %.1028, i64 %i.6.1.i
  %.5424.i = getelementptr i16, ptr %63, i64 %.5410.i
  %.5425.i = load i16, ptr %.5424.i, align 2
  %.5440.i = icmp slt i64 %j.5.1.i, 0
  %.5441.i = select i1 %.5440.i, i64 %.1380, i64 0
  %64 = getelementptr i16, ptr %.1396, i64 %j.5.1.i
  %.5455.i = getelementptr i16, ptr %64, i64 %.5441.i
  %.5456.i = load i16, ptr %.5455.i, align 2
  %.5457.i = icmp eq i16 %.5425.i, %.5456.i
  br i1 %.5457.i, label %B3214.i, label %B3236.i
B3214.i:
  %.5472.i = add nsw i64 %i.6.1.i, 1
  %.5479.i = add nsw i64 %j.5.1.i, 1
  br label %B3362.i
B3236.i:
  br i1 %.5389.i, label %B3248.i, label %B3294.i
B3248.i:
  %.5504.i = icmp slt i64 %i.6.1.i, 0
  %.5505.i = select i1 %.5504.i, i64 %.1012, i64 0
  %65 = getelementptr i16, ptr %.1028, i64 %i.6.1.i
  %.5519.i = getelementptr i16, ptr %65, i64 %.5505.i
  %.5520.i = load i16, ptr %.5519.i, align 2
  %.5522.i = icmp ult i16 %.5520.i, 128
  br i1 %.5522.i, label %B3272.i, label %B3294.i
B3272.i:
  %.5535.i = add nsw i64 %more_a.3.1.i, 1
  %.5541.i = add nsw i64 %i.6.1.i, 1
  br label %B3362.i
B3294.i:
  br i1 %.5393.i, label %B3306.i, label %B3386.loopexit.i
B3306.i:
  %.5565.i = icmp slt i64 %j.5.1.i, 0
  %.5566.i = select i1 %.5565.i, i64 %.1380, i64 0
  %66 = getelementptr i16, ptr %.1396, i64 %j.5.1.i
  %.5580.i = getelementptr i16, ptr %66, i64 %.5566.i
  %.5581.i = load i16, ptr %.5580.i, align 2
  %.5583.i = icmp ult i16 %.5581.i, 128
  br i1 %.5583.i, label %B3330.i, label %B3386.loopexit.i
B3330.i:
  %.5596.i = add nsw i64 %more_b.3.1.i, 1
  %.5602.i = add nsw i64 %j.5.1.i, 1
  br label %B3362.i
B3362.i:
  %more_a.4.2.i = phi i64 [ %more_a.3.1.i, %B3214.i ], [ %.5535.i, %B3272.i ], [ %more_a.3.1.i, %B3330.i ]
  %more_b.4.2.i = phi i64 [ %more_b.3.1.i, %B3214.i ], [ %more_b.3.1.i, %B3272.i ], [ %.5596.i, %B3330.i ]
  %i.7.2.i = phi i64 [ %.5472.i, %B3214.i ], [ %.5541.i, %B3272.i ], [ %i.6.1.i, %B3330.i ]
  %j.6.2.i = phi i64 [ %.5479.i, %B3214.i ], [ %j.5.1.i, %B3272.i ], [ %.5602.i, %B3330.i ]
  %.5623.i = icmp slt i64 %i.7.2.i, %a1.3.2.i
  %.5633.i = icmp slt i64 %j.6.2.i, %b1.3.2.i
  %or.cond3873.i = select i1 %.5623.i, i1 true, i1 %.5633.i
  br i1 %or.cond3873.i, label %B3154.i, label %B3386.loopexit.i
B3386.loopexit.i:
  %more_a.5.2.ph.i = phi i64 [ %more_a.4.2.i, %B3362.i ], [ 0, %B3306.i ], [ 0, %B3294.i ]
  %more_b.5.2.ph.i = phi i64 [ %more_b.4.2.i, %B3362.i ], [ 0, %B3306.i ], [ 0, %B3294.i ]
  %67 = freeze i64 %more_a.5.2.ph.i
  %68 = freeze i64 %more_b.5.2.ph.i
  br label %B3386.i
B3386.i:
  %more_a.5.2.i = phi i64 [ 0, %B3114.i ], [ %67, %B3386.loopexit.i ]
  %more_b.5.2.i = phi i64 [ 0, %B3114.i ], [ %68, %B3386.loopexit.i ]
  %.5680.i = load i32, ptr %.5679.i, align 4
  %.5682.i = icmp sgt i64 %more_b.5.2.i, 0
  %.5704.i = icmp eq i64 %more_a.5.2.i, 0
  %narrow.i = and i1 %.5704.i, %.5682.i
  %spec.select4013.i = zext i1 %narrow.i to i32
  %.5713.i = add i32 %.5680.i, %spec.select4013.i
  store i32 %.5713.i, ptr %.5679.i, align 4
  %.5786.i = load i32, ptr %.5785.i, align 4
  %.5788.i = icmp sgt i64 %more_a.5.2.i, 0
  %.5812.i = icmp eq i64 %more_b.5.2.i, 0
  %narrow4020.i = and i1 %.5788.i, %.5812.i
  %69 = zext i1 %narrow4020.i to i32
  %.5825.i = add i32 %.5786.i, %69
  store i32 %.5825.i, ptr %.5785.i, align 4
  %.5870.i = icmp sgt i64 %a0.3.2.i, 0
  br i1 %.5870.i, label %B3522.i, label %B3574.i
B3522.i:
  %70 = getelementptr i16, ptr %.1028, i64 %a0.3.2.i
  %.5902.i = getelementptr i8, ptr %70, i64 -2
  %.5903.i = load i16, ptr %.5902.i, align 2
  %.5905.i = zext i16 %.5903.i to i64
  %.5930.i = getelementptr i8, ptr %arg.kinds.4, i64 %.5905.i
  %.5931.i = load i8, ptr %.5930.i, align 1
  %.5933.i = icmp ugt i8 %.5931.i, 1
  br i1 %.5933.i, label %B3656.i, label %B3574.i
B3574.i:
  %.5949.i = icmp slt i64 %a1.3.2.i, %.1012
  br i1 %.5949.i, label %B3612.i, label %B3656.i
B3612.i:
  %.5967.i = icmp slt i64 %a1.3.2.i, 0
  %.5968.i = select i1 %.5967.i, i64 %.1012, i64 0
  %71 = getelementptr i16, ptr %.1028, i64 %a1.3.2.i
  %.5982.i = getelementptr i16, ptr %71, i64 %.5968.i
  %.5983.i = load i16, ptr %.5982.i, align 2
  %.5985.i = zext i16 %.5983.i to i64
  %.6010.i = getelementptr i8, ptr %arg.kinds.4, i64 %.5985.i
  %.6011.i = load i8, ptr %.6010.i, align 1
  %.6013.i = icmp ugt i8 %.6011.i, 1
  br label %B3656.i
B3656.i:
  %"$phi3656.1.3.2.i" = phi i1 [ true, %B3522.i ], [ %.6013.i, %B3612.i ], [ false, %B3574.i ]
  %.6025.i = icmp eq i64 %numerals.2.0.lcssa.i.i, %.4771.i
  %.6032.i = icmp eq i64 %numerals.2.0.lcssa.i3954.i, %.4774.i
  %or.cond3874.i = select i1 %.6025.i, i1 %.6032.i, i1 false
  %.6039.i = icmp sgt i64 %.4970.i, 0
  %spec.select.i838 = and i1 %.6039.i, %or.cond3874.i
  %.6053.i = icmp eq i64 %value.2.0.lcssa.i.i, %value.2.0.lcssa.i3955.i
  %or.cond3875.i = select i1 %spec.select.i838, i1 %.6053.i, i1 false
  br i1 %or.cond3875.i, label %B5300.i, label %B3720.i
B3720.i:
  br i1 %spec.select.i838, label %B3724.i, label %B3752.i
B3724.i:
  %or.cond2.i = and i1 %.134180.not.i.i, %.134180.not.i3919.i
  %or.cond4094.i = or i1 %or.cond2.i, %"$phi3656.1.3.2.i"
  %or.cond4094.not.i = xor i1 %or.cond4094.i, true
  %or.cond3876.i = select i1 %digits.2.0.lcssa.i.i, i1 true, i1 %digits.2.0.lcssa.i3953.i
  %or.cond3877.i = select i1 %or.cond3876.i, i1 true, i1 %.6053.i
  %or.cond4095.i = select i1 %or.cond4094.not.i, i1 %or.cond3877.i, i1 false
  br i1 %or.cond4095.i, label %B3860.i, label %B3772.i
B3752.i:
  %or.cond3876.old.i = select i1 %digits.2.0.lcssa.i.i, i1 true, i1 %digits.2.0.lcssa.i3953.i
  %or.cond3877.old.i = select i1 %or.cond3876.old.i, i1 true, i1 %.6053.i
  br i1 %or.cond3877.old.i, label %B3860.i, label %B3772.i
B3772.i:
  %.6181.i = load i32, ptr %.6426.i, align 4
  %.6183.i = add i32 %.6181.i, 1
  store i32 %.6183.i, ptr %.6426.i, align 4
  %.6244.i = load i32, ptr %.6243.i, align 4
  %.6246.i = add i32 %.6244.i, 1
  store i32 %.6246.i, ptr %.6243.i, align 4
  br label %B5300.i
B3860.i:
  %.6282.i = icmp eq i64 %a1.3.2.i, %a0.3.2.i
  %.6285.i = icmp eq i64 %b1.3.2.i, %b0.3.2.i
  %or.cond3.i = select i1 %.6282.i, i1 true, i1 %.6285.i
  br i1 %or.cond3.i, label %B3884.i, label %B3930.i
B3884.i:
  %.6343.i = load i32, ptr %.6342.i, align 4
  %.6345.i = add i32 %.6343.i, 1
  store i32 %.6345.i, ptr %.6342.i, align 4
  br label %B5300.i
B3930.i:
  %.6379.not.i = icmp eq i64 %numerals.2.0.lcssa.i.i, 0
  %.6384.not.i = icmp eq i64 %numerals.2.0.lcssa.i3954.i, 0
  %or.cond3878.i = select i1 %.6379.not.i, i1 %.6384.not.i, i1 false
  %or.cond3879.i = select i1 %or.cond3878.i, i1 true, i1 %.6053.i
  br i1 %or.cond3879.i, label %B3992.i, label %B3950.i
B3950.i:
  %.6427.i = load i32, ptr %.6426.i, align 4
  %.6429.i = add i32 %.6427.i, 1
  store i32 %.6429.i, ptr %.6426.i, align 4
  br label %B3992.i
B3992.i:
  %.6467.i = icmp slt i64 %.4771.i, 6
  %.6470.i = icmp slt i64 %.4774.i, 6
  %or.cond4.i = select i1 %.6467.i, i1 %.6470.i, i1 false
  br i1 %or.cond4.i, label %B4016.i, label %B4154.i
B4016.i:
  %.6486.i = icmp slt i64 %a0.3.2.i, 0
  %.6487.i = select i1 %.6486.i, i64 %.1012, i64 0
  %72 = getelementptr i16, ptr %.1028, i64 %a0.3.2.i
  %.6501.i = getelementptr i16, ptr %72, i64 %.6487.i
  %.6502.i = load i16, ptr %.6501.i, align 2
  %.6504.i = zext i16 %.6502.i to i64
  %.6529.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6504.i
  %.6530.i = load i8, ptr %.6529.i, align 1
  %.6532.i = icmp eq i8 %.6530.i, 1
  br i1 %.6532.i, label %B4062.i, label %B4154.i
B4062.i:
  %.6548.i = icmp slt i64 %b0.3.2.i, 0
  %.6549.i = select i1 %.6548.i, i64 %.1380, i64 0
  %73 = getelementptr i16, ptr %.1396, i64 %b0.3.2.i
  %.6563.i = getelementptr i16, ptr %73, i64 %.6549.i
  %.6564.i = load i16, ptr %.6563.i, align 2
  %.6566.i = zext i16 %.6564.i to i64
  %.6591.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6566.i
  %.6592.i = load i8, ptr %.6591.i, align 1
  %.6594.i = icmp eq i8 %.6592.i, 1
  br i1 %.6594.i, label %B4108.i, label %B4154.i
B4108.i:
  %.6644.i = load i32, ptr %.6898.i, align 4
  %.6646.i = add i32 %.6644.i, 1
  store i32 %.6646.i, ptr %.6898.i, align 4
  br label %B5300.i
B4154.i:
  %.6696.i = icmp slt i64 %a1.3.2.i, %.1012
  %or.cond3880.i = select i1 %.5870.i, i1 %.6696.i, i1 false
  br i1 %or.cond3880.i, label %B4254.i, label %B4384.i
B4254.i:
  %74 = getelementptr i16, ptr %.1028, i64 %a0.3.2.i
  %.6730.i = getelementptr i8, ptr %74, i64 -2
  %.6731.i = load i16, ptr %.6730.i, align 2
  %.6733.i = zext i16 %.6731.i to i64
  %.6758.i = getelementptr i8, ptr %arg.kinds.4, i64 %.6733.i
  %.6759.i = load i8, ptr %.6758.i, align 1
  %.6761.i = icmp ne i8 %.6759.i, 1
  %.6772.i = icmp sgt i64 %.4771.i, 2
  %.6775.i = icmp sgt i64 %.4774.i, 2
  %or.cond5.not4021.i = select i1 %.6772.i, i1 true, i1 %.6775.i
  %brmerge.i = select i1 %or.cond5.not4021.i, i1 true, i1 %.6761.i
  br i1 %brmerge.i, label %B4384.i, label %B4284.i
B4284.i:
  %.6796.i = icmp slt i64 %a1.3.2.i, 0
  %.6797.i = select i1 %.6796.i, i64 %.1012, i64 0
  %75 = getelementptr i16, ptr %.1028, i64 %a1.3.2.i
  %.6811.i = getelementptr i16, ptr %75, i64 %.6797.i
  %.6812.i = load i16, ptr %.6811.i, align 2
  %.127.i.i = zext i16 %.6812.i to i64
  br label %B12.if.i.i
B14.i.i:
  %.78.i.i = phi i64 [ 20808, %B12.if.i.i ], [ 22899, %switch.1.i.i ], [ 21516, %switch.2.i.i ]
  %.89.i3968.i = add nuw nsw i64 %.25.040.i.i, 1
  %.128.i.i = icmp eq i64 %.78.i.i, %.127.i.i
  %"$phi30.1.2.1.i.i" = select i1 %found.2.041.i.i, i1 true, i1 %.128.i.i
  br label %B12.if.i.i
default.unreachable.i.i:
  unreachable
B12.if.i.i:
  %found.2.041.i.i = phi i1 [ false, %B4284.i ], [ %"$phi30.1.2.1.i.i", %B14.i.i ]
  %.25.040.i.i = phi i64 [ 0, %B4284.i ], [ %.89.i3968.i, %B14.i.i ]
  switch i64 %.25.040.i.i, label %default.unreachable.i.i [
    i64 0, label %B14.i.i
    i64 2, label %switch.2.i.i
    i64 1, label %switch.1.i.i
    i64 3, label %B4284.endif.endif.i
  ]
switch.1.i.i:
  br label %B14.i.i
switch.2.i.i:
  br label %B14.i.i
B4338.i:
  %.6899.i = load i32, ptr %.6898.i, align 4
  %.6901.i = add i32 %.6899.i, 1
  store i32 %.6901.i, ptr %.6898.i, align 4
  br label %B5300.i
B4384.i:
  br i1 %.134180.not.i.i, label %B4420.if.lr.ph.i, label %B4504.i
B4420.if.lr.ph.i:
  %spec.select4019.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 0)
  br label %B4420.if.i
B4420.loopexit.i:
  %common.2.2.lcssa.i = phi i1 [ %common.3.14066.i, %B4420.if.i ], [ %"$phi4498.3.2.3.i", %B4498.i ]
  %.7022.i = icmp sgt i64 %.6969.04065.i, 1
  br i1 %.7022.i, label %B4420.if.i, label %B4504.i
B4464.i:
  %.7229.i = load i16, ptr %.7228.i, align 2
  %.7244.i = icmp slt i64 %.7094.04059.i, 0
  %.7245.i = select i1 %.7244.i, i64 %.1380, i64 0
  %76 = getelementptr i16, ptr %.1396, i64 %.7094.04059.i
  %.7259.i = getelementptr i16, ptr %76, i64 %.7245.i
  %.7260.i = load i16, ptr %.7259.i, align 2
  %.7263.i = icmp eq i16 %.7229.i, %.7260.i
  br label %B4498.i
B4498.i:
  %"$phi4498.3.2.3.i" = phi i1 [ true, %B4456.if.i ], [ %.7263.i, %B4464.i ]
  %.7150.i = icmp sgt i64 %.7097.04060.i, 1
  br i1 %.7150.i, label %B4456.if.i, label %B4420.loopexit.i
B4504.i:
  %common.3.1.lcssa.i = phi i1 [ false, %B4384.i ], [ %common.2.2.lcssa.i, %B4420.loopexit.i ]
  %.7304.i = sub nsw i64 %.1012, %a1.3.2.i
  %77 = add nsw i64 %.7304.i, -1
  %"$phi4576.1.2.1.i" = icmp ult i64 %77, 12
  %.7379.i = sub nsw i64 %.1380, %b1.3.2.i
  %.7382.i = icmp eq i64 %.7304.i, %.7379.i
  %or.cond3882.i = select i1 %"$phi4576.1.2.1.i", i1 %.7382.i, i1 false
  br i1 %or.cond3882.i, label %B4658.i, label %B4818.i
B4658.i:
  %.7394.not.i = xor i1 %common.3.1.lcssa.i, true
  %.7397.i = icmp sgt i64 %.4771.i, 1
  %or.cond6.i = and i1 %.7397.i, %.7394.not.i
  %.7400.i = icmp sgt i64 %.4774.i, 1
  %or.cond7.i = select i1 %or.cond6.i, i1 %.7400.i, i1 false
  br i1 %or.cond7.i, label %B4686.i, label %B4818.i
B4686.i:
  %.7443.i = load i16, ptr %89, align 2
  %.253.i.i = zext i16 %.7443.i to i64
  br label %B12.if.i3969.i
B14.i3970.i:
  %.176.i.i839 = phi i64 [ 22788, %B12.if.i3969.i ], [ 23616, %switch.1.i3973.i ], [ 38498, %switch.2.i3972.i ], [ 21496, %switch.3.i.i ], [ 20250, %switch.4.i.i ], [ 26657, %switch.5.i.i ], [ 24515, %switch.6.i.i ], [ 21150, %switch.7.i.i ], [ 31449, %switch.8.i.i ], [ 25152, %switch.9.i.i ], [ 21378, %switch.10.i.i ], [ 37096, %switch.11.i.i ], [ 23460, %switch.12.i.i ], [ 38431, %switch.13.i.i ], [ 34892, %switch.14.i.i ], [ 31038, %switch.15.i.i ], [ 39302, %switch.16.i.i ]
  %.215.i.i = add nuw nsw i64 %.67.0110.i.i, 1
  %.254.i.i = icmp eq i64 %.176.i.i839, %.253.i.i
  %"$phi30.1.2.1.i3971.i" = select i1 %found.2.0111.i.i, i1 true, i1 %.254.i.i
  br label %B12.if.i3969.i
default.unreachable.i3974.i:
  unreachable
B12.if.i3969.i:
  %found.2.0111.i.i = phi i1 [ false, %B4686.i ], [ %"$phi30.1.2.1.i3971.i", %B14.i3970.i ]
  %.67.0110.i.i = phi i64 [ 0, %B4686.i ], [ %.215.i.i, %B14.i3970.i ]
  switch i64 %.67.0110.i.i, label %default.unreachable.i3974.i [
    i64 0, label %B14.i3970.i
    i64 9, label %switch.9.i.i
    i64 1, label %switch.1.i3973.i
    i64 17, label %B4686.endif.endif.i
    i64 2, label %switch.2.i3972.i
    i64 13, label %switch.13.i.i
    i64 3, label %switch.3.i.i
    i64 16, label %switch.16.i.i
    i64 4, label %switch.4.i.i
    i64 10, label %switch.10.i.i
    i64 5, label %switch.5.i.i
    i64 15, label %switch.15.i.i
    i64 6, label %switch.6.i.i
    i64 12, label %switch.12.i.i
    i64 7, label %switch.7.i.i
    i64 14, label %switch.14.i.i
    i64 8, label %switch.8.i.i
    i64 11, label %switch.11.i.i
  ]
switch.1.i3973.i:
  br label %B14.i3970.i
switch.2.i3972.i:
  br label %B14.i3970.i
switch.3.i.i:
  br label %B14.i3970.i
switch.4.i.i:
  br label %B14.i3970.i
switch.5.i.i:
  br label %B14.i3970.i
switch.6.i.i:
  br label %B14.i3970.i
switch.7.i.i:
  br label %B14.i3970.i
switch.8.i.i:
  br label %B14.i3970.i
switch.9.i.i:
  br label %B14.i3970.i
switch.10.i.i:
  br label %B14.i3970.i
switch.11.i.i:
  br label %B14.i3970.i
switch.12.i.i:
  br label %B14.i3970.i
switch.13.i.i:
  br label %B14.i3970.i
switch.14.i.i:
  br label %B14.i3970.i
switch.15.i.i:
  br label %B14.i3970.i
switch.16.i.i:
  br label %B14.i3970.i
B4772.i:
  %.7538.i = load i32, ptr %.6898.i, align 4
  %.7540.i = add i32 %.7538.i, 1
  store i32 %.7540.i, ptr %.6898.i, align 4
  br label %B5300.i
B4818.i:
  br i1 %common.3.1.lcssa.i, label %B4822.i, label %B4938.i
B4822.i:
  %.7613.i = load i32, ptr %.7612.i, align 4
  %.7615.i = add i32 %.7613.i, 1
  store i32 %.7615.i, ptr %.7612.i, align 4
  %.7676.i = load i32, ptr %.7675.i, align 4
  %.13.i3975.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 %.4771.i)
  %78 = trunc i64 %.13.i3975.i to i32
  %.7742.i = add i32 %.7676.i, %78
  store i32 %.7742.i, ptr %.7675.i, align 4
  br label %B5300.i
B4938.i:
  %.7746.i = icmp eq i64 %.4771.i, 1
  %.7749.i = icmp eq i64 %.4774.i, 1
  %or.cond8.i = select i1 %.7746.i, i1 %.7749.i, i1 false
  br i1 %or.cond8.i, label %B4962.i, label %B5006.i
B4962.i:
  %.7784.i = load i32, ptr %.7783.i, align 4
  %.7786.i = add i32 %.7784.i, 1
  store i32 %.7786.i, ptr %.7783.i, align 4
  br label %B5118.i
B5006.i:
  %.7848.i = load i32, ptr %.7847.i, align 4
  %.7850.i = add i32 %.7848.i, 1
  store i32 %.7850.i, ptr %.7847.i, align 4
  %.7911.i = load i32, ptr %.7910.i, align 4
  %.13.i3976.i = tail call i64 @llvm.smax.i64(i64 %.4774.i, i64 %.4771.i)
  %79 = trunc i64 %.13.i3976.i to i32
  %.7977.i = add i32 %.7911.i, %79
  store i32 %.7977.i, ptr %.7910.i, align 4
  br label %B5118.i
B5118.i:
  %.80634068.not.i = icmp slt i64 %seen_count.2.04076.i, 1
  br i1 %.80634068.not.i, label %B5274.i, label %B5152.if.i
B5182.i:
  %80 = getelementptr i64, ptr %data.i.i.i.i.i3907.i, i64 %.8007.04069.i
  %.8142.i = load i64, ptr %80, align 8
  %.8146.i = icmp eq i64 %.8142.i, %swap.2.0.lcssa.i3951.i
  %exitcond4082.not.i = icmp eq i64 %seen_count.2.04076.i, %.8076.i
  br i1 %exitcond4082.not.i, label %B5186.i, label %B5152.if.i.backedge
B5182.thread.i:
  %exitcond4082.not4085.i = icmp eq i64 %seen_count.2.04076.i, %.8076.i
  br i1 %exitcond4082.not4085.i, label %B5190.i, label %B5152.if.i.backedge
B5152.if.i.backedge:
  %again.2.14071.i.be = phi i1 [ %.8146.i, %B5182.i ], [ true, %B5182.thread.i ]
  br label %B5152.if.i
B5186.i:
  br i1 %.8146.i, label %B5190.i, label %B5236.i
B5190.i:
  %.8202.i = load i32, ptr %.8201.i, align 4
  %.8204.i = add i32 %.8202.i, 1
  store i32 %.8204.i, ptr %.8201.i, align 4
  br label %B5300.i
B5236.i:
  %.8252.i = icmp slt i64 %seen_count.2.04076.i, 64
  br i1 %.8252.i, label %B5274.i, label %B5300.i
B5274.i:
  %81 = lshr i64 %seen_count.2.04076.i, 57
  %.8270.i = and i64 %81, 64
  %82 = getelementptr i64, ptr %data.i.i.i.i.i3907.i, i64 %seen_count.2.04076.i
  %.8284.i = getelementptr i64, ptr %82, i64 %.8270.i
  store i64 %swap.2.0.lcssa.i3951.i, ptr %.8284.i, align 8
  %.8289.i = add nsw i64 %seen_count.2.04076.i, 1
  br label %B5300.i
B5299.i:
  %n.4.1.i = phi i64 [ %n.3.04046.i, %B1030.if.i ], [ %.2581.i, %B1296.i ], [ %.2581.i, %B1104.i ]
  %known.3.1.i = phi i64 [ %known.2.04047.i, %B1030.if.i ], [ %.2667.i, %B1296.i ], [ %.2667.i, %B1104.i ]
  %head_a.3.1.i = phi i64 [ %head_a.2.04048.i, %B1030.if.i ], [ %.13.i3894.i, %B1296.i ], [ %head_a.2.04048.i, %B1104.i ]
  %tail_a.3.1.i = phi i64 [ %tail_a.2.04049.i, %B1030.if.i ], [ %.13.i3896.i, %B1296.i ], [ %tail_a.2.04049.i, %B1104.i ]
  %head_b.3.1.i = phi i64 [ %head_b.2.04050.i, %B1030.if.i ], [ %.13.i3895.i, %B1296.i ], [ %head_b.2.04050.i, %B1104.i ]
  %tail_b.3.1.i = phi i64 [ %tail_b.2.04051.i, %B1030.if.i ], [ %.13.i3897.i, %B1296.i ], [ %tail_b.2.04051.i, %B1104.i ]
  %83 = freeze i64 %n.4.1.i
  %exitcond4081.not.i = icmp eq i64 %count.4.2.i, %.1982.i
  br i1 %exitcond4081.not.i, label %B1600.loopexit.i, label %B1030.if.i
B5300.i:
  %seen_count.3.1.i = phi i64 [ %seen_count.2.04076.i, %B2204.i ], [ %seen_count.2.04076.i, %B3656.i ], [ %seen_count.2.04076.i, %B3068.i ], [ %seen_count.2.04076.i, %B2734.i ], [ %seen_count.2.04076.i, %B3772.i ], [ %seen_count.2.04076.i, %B3884.i ], [ %seen_count.2.04076.i, %B4108.i ], [ %seen_count.2.04076.i, %B4338.i ], [ %seen_count.2.04076.i, %B4772.i ], [ %seen_count.2.04076.i, %B4822.i ], [ %seen_count.2.04076.i, %B5190.i ], [ %seen_count.2.04076.i, %B2826.i ], [ %seen_count.2.04076.i, %B2778.i ], [ %.8289.i, %B5274.i ], [ %seen_count.2.04076.i, %B5236.i ]
  %exitcond4083.not.i = icmp eq i64 %.3759.04074.i, %n.3.0.lcssa.i
  br i1 %exitcond4083.not.i, label %B706.endif.endif, label %B2040.if.i
.337.endif.preheader.i:
  tail call void @llvm.memset.p0.i64(ptr align 4 %.1639, i8 0, i64 %95, i1 false)
  br label %.337.if.i
.337.if.i:
  %.4814028.not.i = icmp slt i64 %.1003, 2
  br i1 %.4814028.not.i, label %B182.i, label %B84.if.i
B84.if.i:
  %articles_a.2.04031.i = phi i64 [ %.638.i, %B174.i ], [ 0, %.337.if.i ]
  %.423.04030.i = phi i64 [ %.494.i, %B174.i ], [ 1, %.337.if.i ]
  %.494.i = add nuw i64 %.423.04030.i, 1
  %84 = getelementptr i16, ptr %.1028, i64 %.423.04030.i
  %.552.i = load i16, ptr %84, align 2
  %.554.i829 = icmp eq i16 %.552.i, 26465
  br i1 %.554.i829, label %B124.i, label %B174.i
B240.if.i:
  %articles_b.2.04035.i = phi i64 [ %.902.i832, %B330.i ], [ 0, %B182.i ]
  %.689.04034.i = phi i64 [ %.758.i831, %B330.i ], [ 1, %B182.i ]
  %.758.i831 = add nuw i64 %.689.04034.i, 1
  %85 = getelementptr i16, ptr %.1396, i64 %.689.04034.i
  %.816.i = load i16, ptr %85, align 2
  %.818.i = icmp eq i16 %.816.i, 26465
  br i1 %.818.i, label %B280.i, label %B330.i
B604.if.i:
  %.1137.04042.i = phi i64 [ %.1206.i, %B604.loopexit.i ], [ 0, %B0.endif.i.i ]
  %.1206.i = add nuw nsw i64 %.1137.04042.i, 1
  %.1287.i.idx = mul i64 %.1137.04042.i, 24
  %.1287.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.1287.i.idx
  %.1397.i = getelementptr i8, ptr %.1287.i, i64 16
  %.1398.i = load i64, ptr %.1397.i, align 8
  %.14794037.not.i = icmp slt i64 %.1398.i, 1
  br i1 %.14794037.not.i, label %B604.loopexit.i, label %B694.if.lr.ph.i
B694.if.lr.ph.i:
  %.1288.i = load i64, ptr %.1287.i, align 8
  %.1728.i = trunc i64 %.1137.04042.i to i32
  br label %B694.if.i
B694.if.i:
  %.1423.04039.i = phi i64 [ %.1288.i, %B694.if.lr.ph.i ], [ %.1492.i, %B788.i ]
  %.1426.04038.i = phi i64 [ %.1398.i, %B694.if.lr.ph.i ], [ %.1488.i, %B788.i ]
  %.1488.i = add nsw i64 %.1426.04038.i, -1
  %.1492.i = add i64 %.1423.04039.i, 1
  %.1534.i = icmp slt i64 %.1423.04039.i, 0
  %.1535.i = select i1 %.1534.i, i64 %.1071.i, i64 0
  %86 = getelementptr i32, ptr %data.i.i.i.i.i.i, i64 %.1423.04039.i
  %.1549.i = getelementptr i32, ptr %86, i64 %.1535.i
  %.1550.i = load i32, ptr %.1549.i, align 4
  %.1552.i = icmp slt i32 %.1550.i, 0
  br i1 %.1552.i, label %B778.i, label %B722.i
B792.endif.i:
  store i64 1, ptr %base.i.i.i.i.i3884.i, align 4
  %from.i.i.i.i.i3887.i = ptrtoint ptr %base.i.i.i.i.i3884.i to i64
  %behind.i.i.i.i.i3888.i = add i64 %from.i.i.i.i.i3887.i, 127
  %at.i.i.i.i.i3889.i = and i64 %behind.i.i.i.i.i3888.i, -64
  %data.i.i.i.i.i3890.i = inttoptr i64 %at.i.i.i.i.i3889.i to ptr
  %slot.i.i.i.i.i3891.i = getelementptr i8, ptr %base.i.i.i.i.i3884.i, i64 24
  store ptr %data.i.i.i.i.i3890.i, ptr %slot.i.i.i.i.i3891.i, align 8
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i3890.i, i8 0, i64 %.56.i.i.i, i1 false)
  br i1 %.11934040.not.i, label %B1600.i, label %B1030.if.i
B1030.if.i:
  %tail_b.2.04051.i = phi i64 [ %tail_b.3.1.i, %B5299.i ], [ %.1380, %B792.endif.i ]
  %head_b.2.04050.i = phi i64 [ %head_b.3.1.i, %B5299.i ], [ %.1380, %B792.endif.i ]
  %tail_a.2.04049.i = phi i64 [ %tail_a.3.1.i, %B5299.i ], [ %.1012, %B792.endif.i ]
  %head_a.2.04048.i = phi i64 [ %head_a.3.1.i, %B5299.i ], [ %.1012, %B792.endif.i ]
  %known.2.04047.i = phi i64 [ %known.3.1.i, %B5299.i ], [ 0, %B792.endif.i ]
  %n.3.04046.i = phi i64 [ %83, %B5299.i ], [ 1, %B792.endif.i ]
  %.1912.04044.i = phi i64 [ %.1982.i, %B5299.i ], [ 0, %B792.endif.i ]
  %.1982.i = add nuw nsw i64 %.1912.04044.i, 1
  %.2063.i.idx = mul i64 %.1912.04044.i, 24
  %.2063.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.2063.i.idx
  %.2064.i = load i64, ptr %.2063.i, align 8
  %.2118.i = getelementptr i8, ptr %.2063.i, i64 16
  %.2119.i = load i64, ptr %.2118.i, align 8
  %.2127.0.i = ashr i64 %.2119.i, 1
  %.2160.i = add nsw i64 %.2127.0.i, %.2064.i
  %.2174.i = icmp slt i64 %.2160.i, 0
  %.2175.i = select i1 %.2174.i, i64 %.1071.i, i64 0
  %87 = getelementptr i32, ptr %data.i.i.i.i.i.i, i64 %.2160.i
  %.2189.i = getelementptr i32, ptr %87, i64 %.2175.i
  %.2190.i = load i32, ptr %.2189.i, align 4
  %.2192.i = sext i32 %.2190.i to i64
  %.2193.not.i = icmp eq i64 %.1912.04044.i, %.2192.i
  br i1 %.2193.not.i, label %B1104.i, label %B5299.i
B1600.endif.endif.endif.endif.i:
  store i64 1, ptr %base.i.i.i.i.i3901.i, align 4
  %from.i.i.i.i.i3904.i = ptrtoint ptr %base.i.i.i.i.i3901.i to i64
  %behind.i.i.i.i.i3905.i = add i64 %from.i.i.i.i.i3904.i, 127
  %at.i.i.i.i.i3906.i = and i64 %behind.i.i.i.i.i3905.i, -64
  %data.i.i.i.i.i3907.i = inttoptr i64 %at.i.i.i.i.i3906.i to ptr
  %slot.i.i.i.i.i3908.i = getelementptr i8, ptr %base.i.i.i.i.i3901.i, i64 24
  store ptr %data.i.i.i.i.i3907.i, ptr %slot.i.i.i.i.i3908.i, align 8
  tail call void @llvm.memset.p0.i64(ptr align 64 dereferenceable(512) %data.i.i.i.i.i3907.i, i8 0, i64 512, i1 false)
  %.38164073.not.i = icmp slt i64 %n.3.0.lcssa.i, 1
  br i1 %.38164073.not.i, label %B706.endif.endif, label %B2040.if.lr.ph.i
B2040.if.lr.ph.i:
  %.4827.i = getelementptr i8, ptr %.1639, i64 100
  %.5039.i = getelementptr i8, ptr %.1639, i64 4
  %.5272.i = getelementptr i8, ptr %.1639, i64 8
  %.5679.i = getelementptr i8, ptr %.1639, i64 88
  %.5785.i = getelementptr i8, ptr %.1639, i64 92
  %.6426.i = getelementptr i8, ptr %.1639, i64 16
  %.6898.i = getelementptr i8, ptr %.1639, i64 24
  %88 = getelementptr i16, ptr %.1028, i64 %.1012
  %89 = getelementptr i8, ptr %88, i64 -2
  %.7847.i = getelementptr i8, ptr %.1639, i64 32
  %.7910.i = getelementptr i8, ptr %.1639, i64 36
  %.7783.i = getelementptr i8, ptr %.1639, i64 28
  %.8201.i = getelementptr i8, ptr %.1639, i64 48
  %.7612.i = getelementptr i8, ptr %.1639, i64 40
  %.7675.i = getelementptr i8, ptr %.1639, i64 44
  %.6342.i = getelementptr i8, ptr %.1639, i64 12
  %.6243.i = getelementptr i8, ptr %.1639, i64 20
  %.4253.i = getelementptr i8, ptr %.1639, i64 52
  br label %B2040.if.i
B2040.if.i:
  %seen_count.2.04076.i = phi i64 [ 0, %B2040.if.lr.ph.i ], [ %seen_count.3.1.i, %B5300.i ]
  %.3759.04074.i = phi i64 [ 1, %B2040.if.lr.ph.i ], [ %.3829.i, %B5300.i ]
  %.3829.i = add nuw i64 %.3759.04074.i, 1
  %90 = mul i64 %.3759.04074.i, 24
  %91 = getelementptr i8, ptr %data.i.i.i.i.i3890.i, i64 %90
  %.3911.i = getelementptr i8, ptr %91, i64 -24
  %.3912.i = load i64, ptr %.3911.i, align 8
  %.3967.i = getelementptr i8, ptr %91, i64 -8
  %.3968.i = load i64, ptr %.3967.i, align 8
  %.3969.i = add nsw i64 %.3968.i, %.3912.i
  %.4024.i = load i64, ptr %91, align 8
  %.4085.i = getelementptr i8, ptr %91, i64 -16
  %.4086.i = load i64, ptr %.4085.i, align 8
  %.4143.i = add nsw i64 %.4086.i, %.3968.i
  %.4197.i = getelementptr i8, ptr %91, i64 8
  %.4198.i = load i64, ptr %.4197.i, align 8
  %.4207.i = icmp slt i64 %.4024.i, %.3969.i
  br i1 %.4207.i, label %B2204.i, label %B2248.i
B4284.endif.endif.i:
  %.12844.i.i = icmp eq i16 %.6812.i, -32767
  %"$phi30.1.2.145.i.not.i" = select i1 %found.2.041.i.i, i1 true, i1 %.12844.i.i
  br i1 %"$phi30.1.2.145.i.not.i", label %B4338.i, label %B4384.i
B4420.if.i:
  %common.3.14066.i = phi i1 [ false, %B4420.if.lr.ph.i ], [ %common.2.2.lcssa.i, %B4420.loopexit.i ]
  %.6969.04065.i = phi i64 [ %.4771.i, %B4420.if.lr.ph.i ], [ %.7031.i, %B4420.loopexit.i ]
  %.6966.04064.i = phi i64 [ %a0.3.2.i, %B4420.if.lr.ph.i ], [ %.7035.i, %B4420.loopexit.i ]
  %.7031.i = add nsw i64 %.6969.04065.i, -1
  %.7035.i = add i64 %.6966.04064.i, 1
  br i1 %.134180.not.i3919.i, label %B4456.if.lr.ph.i, label %B4420.loopexit.i
B4456.if.lr.ph.i:
  %.7213.i = icmp slt i64 %.6966.04064.i, 0
  %.7214.i = select i1 %.7213.i, i64 %.1012, i64 0
  %92 = getelementptr i16, ptr %.1028, i64 %.6966.04064.i
  %.7228.i = getelementptr i16, ptr %92, i64 %.7214.i
  br label %B4456.if.i
B4456.if.i:
  %common.2.24061.i = phi i1 [ %common.3.14066.i, %B4456.if.lr.ph.i ], [ %"$phi4498.3.2.3.i", %B4498.i ]
  %.7097.04060.i = phi i64 [ %spec.select4019.i, %B4456.if.lr.ph.i ], [ %.7159.i, %B4498.i ]
  %.7094.04059.i = phi i64 [ %b0.3.2.i, %B4456.if.lr.ph.i ], [ %.7163.i, %B4498.i ]
  %.7159.i = add nsw i64 %.7097.04060.i, -1
  %.7163.i = add i64 %.7094.04059.i, 1
  br i1 %common.2.24061.i, label %B4498.i, label %B4464.i
B4686.endif.endif.i:
  %.254114.i.i = icmp eq i16 %.7443.i, 24220
  %"$phi30.1.2.1115.i.not.i" = select i1 %found.2.0111.i.i, i1 true, i1 %.254114.i.i
  br i1 %"$phi30.1.2.1115.i.not.i", label %B4772.i, label %B4818.i
B5152.if.i:
  %again.2.14071.i = phi i1 [ %again.2.14071.i.be, %B5152.if.i.backedge ], [ false, %B5118.i ]
  %.8007.04069.i = phi i64 [ %.8076.i, %B5152.if.i.backedge ], [ 0, %B5118.i ]
  %.8076.i = add nuw nsw i64 %.8007.04069.i, 1
  br i1 %again.2.14071.i, label %B5182.thread.i, label %B5182.i
common.ret:
  %excinfo.sink = phi ptr [ %excinfo, %B0.endif.endif.endif.i857 ], [ %excinfo, %B0.endif.endif.endif.i ], [ %excinfo, %B0.endif.endif.endif.endif.endif.i ], [ %retptr, %B846 ], [ %excinfo, %B0.endif.endif.endif.endif.i ], [ %excinfo, %B146.endif.endif ], [ %excinfo, %B146.endif.endif.endif ], [ %excinfo, %B338.i ], [ %excinfo, %B0.endif.endif.endif.i.i.i ], [ %excinfo, %B0.endif.endif.endif.endif.endif.i.i.i ], [ %excinfo, %B0.endif.endif.endif.endif.i.i.i ], [ %excinfo, %B1600.i ]
  %common.ret.op = phi i32 [ 1, %B0.endif.endif.endif.i857 ], [ 1, %B0.endif.endif.endif.i ], [ 1, %B0.endif.endif.endif.endif.endif.i ], [ 0, %B846 ], [ 1, %B0.endif.endif.endif.endif.i ], [ 1, %B146.endif.endif ], [ 1, %B146.endif.endif.endif ], [ 1, %B338.i ], [ 1, %B0.endif.endif.endif.i.i.i ], [ 1, %B0.endif.endif.endif.endif.endif.i.i.i ], [ 1, %B0.endif.endif.endif.endif.i.i.i ], [ 1, %B1600.i ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B846:
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i843)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i860)
  tail call void @NRT_decref(ptr %arg.a.0)
  br label %common.ret
B64.if:
  %longest.2.0950 = phi i64 [ %.13.i, %B124 ], [ 0, %entry ]
  %.156.0949 = phi i64 [ %.227, %B124 ], [ 0, %entry ]
  %.227 = add nuw nsw i64 %.156.0949, 1
  %93 = getelementptr i64, ptr %arg.ends.4, i64 %.156.0949
  %.285 = load i64, ptr %93, align 8
  %.287.not = icmp eq i64 %.156.0949, 0
  br i1 %.287.not, label %B124, label %B100
B0.endif.endif.endif.endif.i:
  %.410 = udiv i64 %.13.i, 5
  %.432 = add nuw nsw i64 %.410, 2
  %.50.i933 = mul nuw nsw i64 %.432, 3
  %94 = add nsw i64 %.50.i933, -1152921504606846976
  %.57.i = icmp ult i64 %94, -2305843009213693952
  br i1 %.57.i, label %common.ret, label %B0.endif.endif.endif.endif.endif.i
B0.endif.endif.endif.endif.endif.i:
  %.432986 = phi i64 [ %.432, %B0.endif.endif.endif.endif.i ], [ 2, %entry ]
  %longest.2.0.lcssa985 = phi i64 [ %.13.i, %B0.endif.endif.endif.endif.i ], [ 0, %entry ]
  %.56.i = mul i64 %.432986, 24
  %all.i.i.i.i = add nuw i64 %.56.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B146.endif.endif
B146.endif.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.489 = shl nsw i64 %longest.2.0.lcssa985, 2
  %.490 = add nuw nsw i64 %.489, 16
  %.31.i = icmp ugt i64 %.489, 2305843009213693935
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %.490, 2
  %all.i.i.i.i842 = add nuw i64 %.30.i, 128
  %base.i.i.i.i843 = tail call ptr @malloc(i64 %all.i.i.i.i842)
  %none.i.i.i.i844 = icmp eq ptr %base.i.i.i.i843, null
  br i1 %none.i.i.i.i844, label %common.ret, label %B146.endif.endif.endif
B146.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i843, align 4
  %from.i.i.i.i846 = ptrtoint ptr %base.i.i.i.i843 to i64
  %behind.i.i.i.i847 = add i64 %from.i.i.i.i846, 127
  %at.i.i.i.i848 = and i64 %behind.i.i.i.i847, -64
  %data.i.i.i.i849 = inttoptr i64 %at.i.i.i.i848 to ptr
  %slot.i.i.i.i850 = getelementptr i8, ptr %base.i.i.i.i843, i64 24
  store ptr %data.i.i.i.i849, ptr %slot.i.i.i.i850, align 8
  %.533 = add nuw nsw i64 %longest.2.0.lcssa985, 1
  %.31.i856 = icmp ugt i64 %longest.2.0.lcssa985, 2305843009213693950
  br i1 %.31.i856, label %common.ret, label %B0.endif.endif.endif.i857
B0.endif.endif.endif.i857:
  %.30.i858 = shl nuw nsw i64 %.533, 2
  %all.i.i.i.i859 = add nuw i64 %.30.i858, 128
  %base.i.i.i.i860 = tail call ptr @malloc(i64 %all.i.i.i.i859)
  %none.i.i.i.i861 = icmp eq ptr %base.i.i.i.i860, null
  br i1 %none.i.i.i.i861, label %common.ret, label %B146.endif.endif.endif.endif
B146.endif.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i860, align 4
  %from.i.i.i.i863 = ptrtoint ptr %base.i.i.i.i860 to i64
  %behind.i.i.i.i864 = add i64 %from.i.i.i.i863, 127
  %at.i.i.i.i865 = and i64 %behind.i.i.i.i864, -64
  %data.i.i.i.i866 = inttoptr i64 %at.i.i.i.i865 to ptr
  %slot.i.i.i.i867 = getelementptr i8, ptr %base.i.i.i.i860, i64 24
  store ptr %data.i.i.i.i866, ptr %slot.i.i.i.i867, align 8
  %.672952.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.672952.not, label %B846, label %B440.if.lr.ph
B440.if.lr.ph:
  %.271.i = icmp slt i64 %arg.out.5.1, 1
  %95 = shl i64 %arg.out.5.1, 2
  %.1773 = mul i64 %arg.spans.5.2, %arg.spans.5.1
  %.1051674.not.i = icmp slt i64 %arg.spans.5.1, 1
  br label %B440.if
B440.if:
  %mask.3.0956 = phi i64 [ 0, %B440.if.lr.ph ], [ %mask.2.1, %f15.exit ]
  %held.2.0955 = phi i64 [ -1, %B440.if.lr.ph ], [ %held.3.1, %f15.exit ]
  %.616.0953 = phi i64 [ 0, %B440.if.lr.ph ], [ %.685, %f15.exit ]
  %.685 = add nuw nsw i64 %.616.0953, 1
  %96 = getelementptr i64, ptr %arg.a.4, i64 %.616.0953
  %.743 = load i64, ptr %96, align 8
  %.744.not = icmp eq i64 %.743, 0
  tail call void @NRT_incref(ptr %arg.codes.0)
  %.855890 = load i64, ptr %96, align 8
  %97 = getelementptr i64, ptr %arg.ends.4, i64 %.855890
  br i1 %.744.not, label %.thread, label %1
.thread:
  %.869891 = icmp slt i64 %.855890, 0
  %.870892 = select i1 %.869891, i64 %arg.ends.5.0, i64 0
  br label %B498.else.endif
B498.endif:
  %.915.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B498.else.endif.endif.endif.if ], [ %.915.sroa.13.1, %B498.else.endif.endif.endif ]
  %.1003 = sub i64 %.915.sroa.13.0, %.915.sroa.0.2
  %.1012 = tail call i64 @llvm.smax.i64(i64 %.1003, i64 0)
  %.1028 = getelementptr i16, ptr %arg.codes.4, i64 %.915.sroa.0.2
  tail call void @NRT_incref(ptr %arg.codes.0)
  %98 = getelementptr i64, ptr %arg.b.4, i64 %.616.0953
  %.1101 = load i64, ptr %98, align 8
  %.1102.not = icmp eq i64 %.1101, 0
  %99 = getelementptr i64, ptr %arg.ends.4, i64 %.1101
  br i1 %.1102.not, label %B592.else.endif, label %4
B498.else.endif:
  %.870892.pn = phi i64 [ %.870892, %.thread ], [ %.870, %1 ]
  %.927971 = phi i64 [ 0, %.thread ], [ %3, %1 ]
  %.915.sroa.0.1 = phi i64 [ 0, %.thread ], [ %spec.select, %1 ]
  %.885898972.in = getelementptr i64, ptr %97, i64 %.870892.pn
  %.885898972 = load i64, ptr %.885898972.in, align 8
  %.935.not = icmp slt i64 %.927971, %arg.codes.5.0
  br i1 %.935.not, label %B498.else.endif.endif, label %B498.else.endif.if
B498.else.endif.if:
  br label %B498.else.endif.endif
B498.else.endif.endif:
  %.915.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B498.else.endif.if ], [ %.915.sroa.0.1, %B498.else.endif ]
  %.942 = icmp slt i64 %.885898972, 0
  %.943 = select i1 %.942, i64 %arg.codes.5.0, i64 0
  %.944 = add i64 %.943, %.885898972
  %.947 = icmp slt i64 %.944, 0
  br i1 %.947, label %B498.else.endif.endif.if, label %B498.else.endif.endif.endif
B498.else.endif.endif.if:
  br label %B498.else.endif.endif.endif
B498.else.endif.endif.endif:
  %.915.sroa.13.1 = phi i64 [ 0, %B498.else.endif.endif.if ], [ %.944, %B498.else.endif.endif ]
  %.952.not = icmp slt i64 %.944, %arg.codes.5.0
  br i1 %.952.not, label %B498.endif, label %B498.else.endif.endif.endif.if
B498.else.endif.endif.endif.if:
  br label %B498.endif
B592.endif:
  %.1283.sroa.13.0 = phi i64 [ %arg.codes.5.0, %B592.else.endif.endif.endif.if ], [ %.1283.sroa.13.1, %B592.else.endif.endif.endif ]
  %.1371 = sub i64 %.1283.sroa.13.0, %.1283.sroa.0.2
  %.1380 = tail call i64 @llvm.smax.i64(i64 %.1371, i64 0)
  %.1396 = getelementptr i16, ptr %arg.codes.4, i64 %.1283.sroa.0.2
  %.1469 = load i64, ptr %96, align 8
  %.1471.not = icmp eq i64 %.1469, %held.2.0955
  br i1 %.1471.not, label %B706, label %B656
B592.else.endif:
  %.1238903.pn = phi i64 [ %.1238, %4 ], [ 0, %B498.endif ]
  %.1295978 = phi i64 [ %6, %4 ], [ 0, %B498.endif ]
  %.1283.sroa.0.1 = phi i64 [ %spec.select994, %4 ], [ 0, %B498.endif ]
  %.1253909979.in = getelementptr i64, ptr %99, i64 %.1238903.pn
  %.1253909979 = load i64, ptr %.1253909979.in, align 8
  %.1303.not = icmp slt i64 %.1295978, %arg.codes.5.0
  br i1 %.1303.not, label %B592.else.endif.endif, label %B592.else.endif.if
B592.else.endif.if:
  br label %B592.else.endif.endif
B592.else.endif.endif:
  %.1283.sroa.0.2 = phi i64 [ %arg.codes.5.0, %B592.else.endif.if ], [ %.1283.sroa.0.1, %B592.else.endif ]
  %.1310 = icmp slt i64 %.1253909979, 0
  %.1311 = select i1 %.1310, i64 %arg.codes.5.0, i64 0
  %.1312 = add i64 %.1311, %.1253909979
  %.1315 = icmp slt i64 %.1312, 0
  br i1 %.1315, label %B592.else.endif.endif.if, label %B592.else.endif.endif.endif
B592.else.endif.endif.if:
  br label %B592.else.endif.endif.endif
B592.else.endif.endif.endif:
  %.1283.sroa.13.1 = phi i64 [ 0, %B592.else.endif.endif.if ], [ %.1312, %B592.else.endif.endif ]
  %.1320.not = icmp slt i64 %.1312, %arg.codes.5.0
  br i1 %.1320.not, label %B592.endif, label %B592.else.endif.endif.endif.if
B592.else.endif.endif.endif.if:
  br label %B592.endif
B706.endif.endif:
  %.1775 = mul i64 %.1773, %.616.0953
  %.1777 = getelementptr i32, ptr %arg.spans.4, i64 %.1775
  tail call void @NRT_incref(ptr %arg.spans.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i)
  tail call void @NRT_incref(ptr %arg.spans.0)
  %.51.i877 = icmp sgt i64 %count.4.2.i, 0
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3901.i)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i3884.i)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  br i1 %.51.i877, label %B22.preheader.i, label %f15.exit
B22.preheader.i:
  %100 = add nsw i64 %count.4.2.i, -1
  br label %B22.i
B22.i:
  %t.3.0.i = phi i64 [ %t.4.2.i, %B728.i ], [ 0, %B22.preheader.i ]
  %.83.i = icmp slt i64 %t.3.0.i, 0
  %.84.i = select i1 %.83.i, i64 %.432986, i64 0
  %.85.i = add i64 %.84.i, %t.3.0.i
  %.109.i.idx = mul i64 %.85.i, 24
  %.109.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.109.i.idx
  %.110.i = load i64, ptr %.109.i, align 8
  %.164.i = getelementptr i8, ptr %.109.i, i64 8
  %.165.i = load i64, ptr %.164.i, align 8
  %.225.i = getelementptr i8, ptr %.109.i, i64 16
  %.226.i = load i64, ptr %.225.i, align 8
  %.228.i = add nsw i64 %.226.i, %.110.i
  %.285.i = add nsw i64 %.226.i, %.165.i
  %.301.i = add nsw i64 %t.3.0.i, 1
  %.313.i = icmp slt i64 %.301.i, %count.4.2.i
  br i1 %.313.i, label %B136.i, label %B458.i
B136.i:
  %.348.i = icmp slt i64 %t.3.0.i, -1
  %.349.i = select i1 %.348.i, i64 %.432986, i64 0
  %.350.i = add i64 %.349.i, %.301.i
  %.374.i.idx = mul i64 %.350.i, 24
  %.374.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.374.i.idx
  %.375.i = load i64, ptr %.374.i, align 8
  %.377.i = sub nsw i64 %.375.i, %.228.i
  %or.cond.i884 = icmp ult i64 %.377.i, 41
  br i1 %or.cond.i884, label %B194.i, label %B458.i
B194.i:
  %.492.i = getelementptr i8, ptr %.374.i, i64 8
  %.493.i = load i64, ptr %.492.i, align 8
  %.495.i = sub nsw i64 %.493.i, %.285.i
  %.498.i = icmp slt i64 %.495.i, 41
  br i1 %.498.i, label %B244.i, label %B458.i
B244.i:
  %t.5.1.i = phi i64 [ %.738.i, %B408.i ], [ %.301.i, %B194.i ]
  %.530.i = icmp slt i64 %t.5.1.i, 0
  %.531.i = select i1 %.530.i, i64 %.432986, i64 0
  %.532.i = add i64 %.531.i, %t.5.1.i
  %.556.i.idx = mul i64 %.532.i, 24
  %.556.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.556.i.idx
  %.557.i = load i64, ptr %.556.i, align 8
  %.611.i = getelementptr i8, ptr %.556.i, i64 16
  %.612.i = load i64, ptr %.611.i, align 8
  %.613.i = add nsw i64 %.612.i, %.557.i
  %.673.i = getelementptr i8, ptr %.556.i, i64 8
  %.674.i = load i64, ptr %.673.i, align 8
  %.730.i = add nsw i64 %.674.i, %.612.i
  %.738.i = add nsw i64 %t.5.1.i, 1
  %exitcond.not.i886 = icmp eq i64 %t.5.1.i, %100
  br i1 %exitcond.not.i886, label %B458.i, label %B350.i
B350.i:
  %.784.i = icmp slt i64 %t.5.1.i, -1
  %.785.i = select i1 %.784.i, i64 %.432986, i64 0
  %.786.i = add i64 %.785.i, %.738.i
  %.810.i.idx = mul i64 %.786.i, 24
  %.810.i = getelementptr i8, ptr %data.i.i.i.i, i64 %.810.i.idx
  %.811.i = load i64, ptr %.810.i, align 8
  %.813.i = sub nsw i64 %.811.i, %.613.i
  %or.cond672.i = icmp ult i64 %.813.i, 41
  br i1 %or.cond672.i, label %B408.i, label %B458.i
B408.i:
  %.927.i = getelementptr i8, ptr %.810.i, i64 8
  %.928.i = load i64, ptr %.927.i, align 8
  %.930.i = sub nsw i64 %.928.i, %.730.i
  %.933.i887 = icmp slt i64 %.930.i, 41
  br i1 %.933.i887, label %B244.i, label %B458.i
B458.i:
  %b1.2.2.i = phi i64 [ %.285.i, %B194.i ], [ %.285.i, %B22.i ], [ %.285.i, %B136.i ], [ %.730.i, %B244.i ], [ %.730.i, %B350.i ], [ %.730.i, %B408.i ]
  %a1.2.2.i = phi i64 [ %.228.i, %B194.i ], [ %.228.i, %B22.i ], [ %.228.i, %B136.i ], [ %.613.i, %B244.i ], [ %.613.i, %B350.i ], [ %.613.i, %B408.i ]
  %t.4.2.i = phi i64 [ %.301.i, %B194.i ], [ %.301.i, %B22.i ], [ %.301.i, %B136.i ], [ %.738.i, %B408.i ], [ %.738.i, %B350.i ], [ %count.4.2.i, %B244.i ]
  br i1 %.1051674.not.i, label %B616.i, label %B518.if.i
B616.loopexit.i:
  %101 = mul i64 %spec.select.i883, %arg.spans.5.2
  br label %B616.i
B616.i:
  %least.2.1.lcssa.i = phi i64 [ 0, %B458.i ], [ %101, %B616.loopexit.i ]
  %.1346.i = sub nsw i64 %b1.2.2.i, %.165.i
  %102 = getelementptr i32, ptr %.1777, i64 %least.2.1.lcssa.i
  %.1400.i = getelementptr i8, ptr %102, i64 12
  %.1401.i = load i32, ptr %.1400.i, align 4
  %.1455.i = getelementptr i8, ptr %102, i64 8
  %.1456.i = load i32, ptr %.1455.i, align 4
  %.1457.i = sext i32 %.1401.i to i64
  %.1458.i = sext i32 %.1456.i to i64
  %.1459.i = sub nsw i64 %.1457.i, %.1458.i
  %.1460.i = icmp sgt i64 %.1346.i, %.1459.i
  br i1 %.1460.i, label %B672.i, label %B728.i
B672.i:
  %.1517.i = trunc i64 %.110.i to i32
  store i32 %.1517.i, ptr %102, align 4
  %.1575.i = getelementptr i8, ptr %102, i64 4
  %.1576.i = trunc i64 %a1.2.2.i to i32
  store i32 %.1576.i, ptr %.1575.i, align 4
  %.1635.i = trunc i64 %.165.i to i32
  store i32 %.1635.i, ptr %.1455.i, align 4
  %.1696.i = trunc i64 %b1.2.2.i to i32
  store i32 %.1696.i, ptr %.1400.i, align 4
  br label %B728.i
B728.i:
  %.1716.i = icmp slt i64 %t.4.2.i, %count.4.2.i
  br i1 %.1716.i, label %B22.i, label %f15.exit
B518.if.i:
  %least.2.1677.i = phi i64 [ %spec.select.i883, %B518.if.i ], [ 0, %B458.i ]
  %.993.0675.i = phi i64 [ %.1064.i, %B518.if.i ], [ 0, %B458.i ]
  %.1064.i = add nuw nsw i64 %.993.0675.i, 1
  %.1145.i = mul i64 %.993.0675.i, %arg.spans.5.2
  %103 = getelementptr i32, ptr %.1777, i64 %.1145.i
  %.1149.i = getelementptr i8, ptr %103, i64 12
  %.1150.i = load i32, ptr %.1149.i, align 4
  %.1204.i = getelementptr i8, ptr %103, i64 8
  %.1205.i878 = load i32, ptr %.1204.i, align 4
  %.1206.i879 = sext i32 %.1150.i to i64
  %.1207.i = sext i32 %.1205.i878 to i64
  %.1208.i = sub nsw i64 %.1206.i879, %.1207.i
  %.1258.i880 = mul i64 %least.2.1677.i, %arg.spans.5.2
  %104 = getelementptr i32, ptr %.1777, i64 %.1258.i880
  %.1262.i = getelementptr i8, ptr %104, i64 12
  %.1263.i = load i32, ptr %.1262.i, align 4
  %.1319.i = getelementptr i8, ptr %104, i64 8
  %.1320.i = load i32, ptr %.1319.i, align 4
  %.1321.i = sext i32 %.1263.i to i64
  %.1322.i = sext i32 %.1320.i to i64
  %.1323.i881 = sub nsw i64 %.1321.i, %.1322.i
  %.1324.i882 = icmp slt i64 %.1208.i, %.1323.i881
  %spec.select.i883 = select i1 %.1324.i882, i64 %.993.0675.i, i64 %least.2.1677.i
  %exitcond678.not.i = icmp eq i64 %arg.spans.5.1, %.1064.i
  br i1 %exitcond678.not.i, label %B616.loopexit.i, label %B518.if.i
f15.exit:
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.spans.0)
  %exitcond964.not = icmp eq i64 %.685, %arg.a.5.0
  br i1 %exitcond964.not, label %B846, label %B440.if
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
define i32 @score(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.octets.0, ptr %arg.octets.1, i64 %arg.octets.2, i64 %arg.octets.3, ptr %arg.octets.4, i64 %arg.octets.5.0, i64 %arg.octets.6.0, ptr %arg.halves.0, ptr %arg.halves.1, i64 %arg.halves.2, i64 %arg.halves.3, ptr %arg.halves.4, i64 %arg.halves.5.0, i64 %arg.halves.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1, ptr %arg.lists.0, ptr %arg.lists.1, i64 %arg.lists.2, i64 %arg.lists.3, ptr %arg.lists.4, i64 %arg.lists.5.0, i64 %arg.lists.6.0, ptr %arg.cells.0, ptr %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.5.1, i64 %arg.cells.6.0, i64 %arg.cells.6.1, ptr %arg.levels.0, ptr %arg.levels.1, i64 %arg.levels.2, i64 %arg.levels.3, ptr %arg.levels.4, i64 %arg.levels.5.0, i64 %arg.levels.6.0, ptr %arg.unigrams.0, ptr %arg.unigrams.1, i64 %arg.unigrams.2, i64 %arg.unigrams.3, ptr %arg.unigrams.4, i64 %arg.unigrams.5.0, i64 %arg.unigrams.6.0, ptr %arg.backs.0, ptr %arg.backs.1, i64 %arg.backs.2, i64 %arg.backs.3, ptr %arg.backs.4, i64 %arg.backs.5.0, i64 %arg.backs.6.0, ptr %arg.windows.0, ptr %arg.windows.1, i64 %arg.windows.2, i64 %arg.windows.3, ptr %arg.windows.4, i64 %arg.windows.5.0, i64 %arg.windows.5.1, i64 %arg.windows.6.0, i64 %arg.windows.6.1, ptr %arg.owner.0, ptr %arg.owner.1, i64 %arg.owner.2, i64 %arg.owner.3, ptr %arg.owner.4, i64 %arg.owner.5.0, i64 %arg.owner.6.0, ptr %arg.fillings.0, ptr %arg.fillings.1, i64 %arg.fillings.2, i64 %arg.fillings.3, ptr %arg.fillings.4, i64 %arg.fillings.5.0, i64 %arg.fillings.5.1, i64 %arg.fillings.6.0, i64 %arg.fillings.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.octets.0)
  tail call void @NRT_incref(ptr %arg.halves.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.lists.0)
  tail call void @NRT_incref(ptr %arg.cells.0)
  tail call void @NRT_incref(ptr %arg.levels.0)
  tail call void @NRT_incref(ptr %arg.unigrams.0)
  tail call void @NRT_incref(ptr %arg.backs.0)
  tail call void @NRT_incref(ptr %arg.windows.0)
  tail call void @NRT_incref(ptr %arg.owner.0)
  tail call void @NRT_incref(ptr %arg.fillings.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.227 = shl nsw i64 %arg.places.5.0, 1
  %.243 = add nsw i64 %arg.fillings.5.1, %.227
  %.31.i = icmp ugt i64 %.243, 1152921504606846975
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %.243, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif
B642:
  %start.2.0 = phi i64 [ %end.3.1.i, %B1476 ], [ 0, %B642.preheader ]
  %.676 = icmp slt i64 %start.2.0, 0
  %.677 = select i1 %.676, i64 %arg.owner.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.owner.4, i64 %start.2.0
  %.691 = getelementptr i64, ptr %0, i64 %.677
  %.692 = load i64, ptr %.691, align 8
  %.22.i = add nsw i64 %start.2.0, 1
  %.41.i = icmp slt i64 %.22.i, %arg.owner.5.0
  br i1 %.41.i, label %B52.i, label %f23.exit
B52.i:
  %.64.i = icmp slt i64 %start.2.0, -1
  %.65.i = select i1 %.64.i, i64 %arg.owner.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.owner.4, i64 %.22.i
  %.79.i = getelementptr i64, ptr %1, i64 %.65.i
  %.80.i = load i64, ptr %.79.i, align 8
  %.114.i = icmp eq i64 %.80.i, %.692
  br i1 %.114.i, label %B88.i, label %f23.exit
B88.i:
  %end.2.0.i = phi i64 [ %.120.i, %B136.i ], [ %.22.i, %B52.i ]
  %exitcond.not.i = icmp eq i64 %end.2.0.i, %89
  br i1 %exitcond.not.i, label %f23.exit, label %B136.i
B136.i:
  %.120.i = add nsw i64 %end.2.0.i, 1
  %.162.i = icmp slt i64 %end.2.0.i, -1
  %.163.i = select i1 %.162.i, i64 %arg.owner.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.owner.4, i64 %.120.i
  %.177.i = getelementptr i64, ptr %2, i64 %.163.i
  %.178.i = load i64, ptr %.177.i, align 8
  %.212.i = icmp eq i64 %.178.i, %.692
  br i1 %.212.i, label %B88.i, label %f23.exit
f23.exit:
  %end.3.1.i = phi i64 [ %.22.i, %B52.i ], [ %.22.i, %B642 ], [ %.120.i, %B136.i ], [ %arg.owner.5.0, %B88.i ]
  %.742 = icmp slt i64 %.692, 0
  %.743 = select i1 %.742, i64 %arg.windows.5.0, i64 0
  %3 = getelementptr i64, ptr %data.i.i.i.i.i, i64 %.692
  %.757 = getelementptr i64, ptr %3, i64 %.743
  %.758 = load i64, ptr %.757, align 8
  %.759 = icmp slt i64 %.758, 0
  br i1 %.759, label %B714, label %B814
B714:
  %.783 = add i64 %.743, %.692
  %.800 = mul i64 %.783, %arg.windows.5.1
  %.802 = getelementptr i16, ptr %arg.windows.4, i64 %.800
  %.872 = mul i64 %.783, %arg.places.5.0
  %.874 = getelementptr float, ptr %data.i.i.i.i1777, i64 %.872
  %.946 = getelementptr float, ptr %data.i.i.i.i1804, i64 %.872
  br label %B134.if.i
B134.loopexit.i:
  %depth.3.1.lcssa.i = phi i64 [ 0, %B134.if.i ], [ %.5.i.i, %B380.i ]
  br i1 %exitcond385.not.i, label %f0.exit, label %B134.if.i
B370.i:
  %4 = getelementptr float, ptr %.946, i64 %.415.0380.i
  store float %log_p.4.0.lcssa.i.i1983, ptr %4, align 4
  br label %B380.i
B380.i:
  %exitcond.not.i1649 = icmp eq i64 %arg.places.5.0, %.484.i
  br i1 %exitcond.not.i1649, label %B134.loopexit.i, label %B172.if.i
B134.if.i:
  %.513.i = phi i64 [ %.531.i, %B714 ], [ 0, %B134.loopexit.i ]
  %.793.i = phi i1 [ true, %B714 ], [ false, %B134.loopexit.i ]
  %exitcond385.not.i = phi i1 [ false, %B714 ], [ true, %B134.loopexit.i ]
  br i1 %.471379.not.i, label %B134.loopexit.i, label %B172.if.i
B172.if.i:
  %depth.3.1382.i = phi i64 [ %.5.i.i, %B380.i ], [ 0, %B134.if.i ]
  %.415.0380.i = phi i64 [ %.484.i, %B380.i ], [ 0, %B134.if.i ]
  %.484.i = add nuw nsw i64 %.415.0380.i, 1
  %"$phi208.3.2.2.i" = add nsw i64 %.415.0380.i, %.513.i
  %.551.i = icmp slt i64 %"$phi208.3.2.2.i", 0
  %.552.i = select i1 %.551.i, i64 %arg.windows.5.1, i64 0
  %5 = getelementptr i16, ptr %.802, i64 %"$phi208.3.2.2.i"
  %.566.i = getelementptr i16, ptr %5, i64 %.552.i
  %.567.i = load i16, ptr %.566.i, align 2
  %6 = getelementptr i64, ptr %data.i.i.i.i, i64 %.415.0380.i
  %.605.i = zext i16 %.567.i to i64
  store i64 %.605.i, ptr %6, align 8
  %.634.i = getelementptr float, ptr %arg.unigrams.4, i64 %.605.i
  %.635.i = load float, ptr %.634.i, align 4
  %.662.i = getelementptr float, ptr %arg.backs.4, i64 %.605.i
  %.663.i = load float, ptr %.662.i, align 4
  store float %.663.i, ptr %data.i.i.i.i1758, align 64
  %.344716.not.i.i = icmp slt i64 %depth.3.1382.i, 1
  br i1 %.344716.not.i.i, label %B1062.if.i.i.preheader, label %B70.if.preheader.i.i
B70.if.preheader.i.i:
  %.254.i.i = load i64, ptr %6, align 8
  br label %B70.if.i.i
B166.i.i:
  %.5.i.i1887 = add i64 %.468.i.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i1887, 30
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i1887
  %.8.i.i = mul i64 %.7.i.i, -4658895280553007687
  %.9.i.i = lshr i64 %.8.i.i, 27
  %.10.i.i = xor i64 %.9.i.i, %.8.i.i
  %.11.i.i = mul i64 %.10.i.i, -7723592293110705685
  %.12.i.i = lshr i64 %.11.i.i, 31
  %.13.i.i = xor i64 %.12.i.i, %.11.i.i
  %.130.i = mul i64 %.285.0717.i.i, %arg.places.5.1
  %.134.i = getelementptr i64, ptr %arg.places.4, i64 %.130.i
  %.135.i = load i64, ptr %.134.i, align 8
  %.136.i = sub i64 64, %.135.i
  %.137.i = lshr i64 %.13.i.i, %.136.i
  %.191.i = getelementptr i8, ptr %.134.i, i64 8
  %.192.i = load i64, ptr %.191.i, align 8
  %.193.i = ashr i64 %.137.i, 12
  %.194.i = add nsw i64 %.193.i, %.192.i
  %.207.i = icmp slt i64 %.194.i, 0
  %.208.i = select i1 %.207.i, i64 %arg.words.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.words.4, i64 %.194.i
  %.222.i = getelementptr i32, ptr %7, i64 %.208.i
  %.223.i = load i32, ptr %.222.i, align 4
  %.224.i = zext i32 %.223.i to i64
  %.278.i = getelementptr i8, ptr %.134.i, i64 16
  %.279.i1888 = load i64, ptr %.278.i, align 8
  %.280.i = add nsw i64 %.279.i1888, %.137.i
  %.294.i = icmp slt i64 %.280.i, 0
  %.295.i = select i1 %.294.i, i64 %arg.halves.5.0, i64 0
  %8 = getelementptr i16, ptr %arg.halves.4, i64 %.280.i
  %.309.i = getelementptr i16, ptr %8, i64 %.295.i
  %.310.i = load i16, ptr %.309.i, align 2
  %.311.i = zext i16 %.310.i to i64
  %.312.i = add nuw nsw i64 %.311.i, %.224.i
  %.316.i = add nsw i64 %.137.i, 1
  %.372.i = ashr i64 %.316.i, 12
  %.373.i = add nsw i64 %.372.i, %.192.i
  %.386.i = icmp slt i64 %.373.i, 0
  %.387.i1889 = select i1 %.386.i, i64 %arg.words.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.words.4, i64 %.373.i
  %.401.i = getelementptr i32, ptr %9, i64 %.387.i1889
  %.402.i = load i32, ptr %.401.i, align 4
  %.406.i = zext i32 %.402.i to i64
  %.462.i = add nsw i64 %.279.i1888, %.316.i
  %.476.i = icmp slt i64 %.462.i, 0
  %.477.i = select i1 %.476.i, i64 %arg.halves.5.0, i64 0
  %10 = getelementptr i16, ptr %arg.halves.4, i64 %.462.i
  %.491.i = getelementptr i16, ptr %10, i64 %.477.i
  %.492.i = load i16, ptr %.491.i, align 2
  %.493.i = zext i16 %.492.i to i64
  %.494.i = add nuw nsw i64 %.493.i, %.406.i
  %.499.i = trunc i64 %.13.i.i to i16
  %.504.i = icmp ult i64 %.312.i, %.494.i
  br i1 %.504.i, label %B538.preheader.i, label %B1091.i.i
B538.preheader.i:
  %.562.i = getelementptr i8, ptr %.134.i, i64 24
  %.563.i = load i64, ptr %.562.i, align 8
  br label %B538.i
B538.i:
  %row.2.0.i = phi i64 [ %.623.i, %B588.i ], [ %.312.i, %B538.preheader.i ]
  %.565.i = add nsw i64 %row.2.0.i, %.563.i
  %.579.i = icmp slt i64 %.565.i, 0
  %.580.i = select i1 %.579.i, i64 %arg.halves.5.0, i64 0
  %11 = getelementptr i16, ptr %arg.halves.4, i64 %.565.i
  %.594.i = getelementptr i16, ptr %11, i64 %.580.i
  %.595.i1890 = load i16, ptr %.594.i, align 2
  %.597.i1891 = icmp eq i16 %.595.i1890, %.499.i
  br i1 %.597.i1891, label %B726.i.i, label %B588.i
B588.i:
  %.623.i = add nuw nsw i64 %row.2.0.i, 1
  %.627.i = icmp ult i64 %.623.i, %.494.i
  br i1 %.627.i, label %B538.i, label %B1091.i.i
B726.i.i:
  %.1168.i.i = getelementptr i8, ptr %.134.i, i64 32
  %.1169.i.i = load i64, ptr %.1168.i.i, align 8
  %.1171.i.i = add nsw i64 %.1169.i.i, %row.2.0.i
  %.1185.i.i = icmp slt i64 %.1171.i.i, 0
  %.1186.i.i = select i1 %.1185.i.i, i64 %arg.octets.5.0, i64 0
  %12 = getelementptr i8, ptr %arg.octets.4, i64 %.1171.i.i
  %.1200.i.i = getelementptr i8, ptr %12, i64 %.1186.i.i
  %.1201.i.i = load i8, ptr %.1200.i.i, align 1
  %.1203.i.i = zext i8 %.1201.i.i to i64
  %.1228.i.i = getelementptr float, ptr %arg.levels.4, i64 %.1203.i.i
  %.1229.i.i = load float, ptr %.1228.i.i, align 4
  %.1251.i.i = icmp slt i64 %found.3.0720.i.i, %arg.places.5.0
  br i1 %.1251.i.i, label %B820.i.i, label %B1091.i.i
B820.i.i:
  %.1309.i.i = getelementptr i8, ptr %.134.i, i64 40
  %.1310.i.i = load i64, ptr %.1309.i.i, align 8
  %.1312.i.i = add nsw i64 %.1310.i.i, %row.2.0.i
  %.1326.i.i = icmp slt i64 %.1312.i.i, 0
  %.1327.i.i = select i1 %.1326.i.i, i64 %arg.octets.5.0, i64 0
  %13 = getelementptr i8, ptr %arg.octets.4, i64 %.1312.i.i
  %.1341.i.i = getelementptr i8, ptr %13, i64 %.1327.i.i
  %.1342.i.i = load i8, ptr %.1341.i.i, align 1
  %.1344.i.i = zext i8 %.1342.i.i to i64
  %.1369.i.i = getelementptr float, ptr %arg.levels.4, i64 %.1344.i.i
  %.1370.i.i = load float, ptr %.1369.i.i, align 4
  %.1385.i.i = icmp slt i64 %found.3.0720.i.i, 0
  %.1386.i.i = select i1 %.1385.i.i, i64 %arg.places.5.0, i64 0
  %14 = getelementptr float, ptr %data.i.i.i.i1758, i64 %found.3.0720.i.i
  %.1400.i.i = getelementptr float, ptr %14, i64 %.1386.i.i
  store float %.1370.i.i, ptr %.1400.i.i, align 4
  %.1403.i.i = add nsw i64 %found.3.0720.i.i, 1
  br label %B1091.i.i
B1032.i.i:
  %.1837724.not.i.i = icmp slt i64 %found.5.1.i.i, 1
  br i1 %.1837724.not.i.i, label %f2.exit.i, label %B1062.if.i.i.preheader
B1062.if.i.i.preheader:
  %found.3.0.lcssa.i.i1984 = phi i64 [ %found.5.1.i.i, %B1032.i.i ], [ 1, %B172.if.i ]
  %log_p.4.0.lcssa.i.i1982 = phi float [ %log_p.6.1.i.i, %B1032.i.i ], [ %.635.i, %B172.if.i ]
  br label %B1062.if.i.i
B1091.i.i:
  %found.5.1.i.i = phi i64 [ %found.3.0720.i.i, %B70.if.i.i ], [ %.1403.i.i, %B820.i.i ], [ %found.3.0720.i.i, %B726.i.i ], [ %found.3.0720.i.i, %B166.i.i ], [ %found.3.0720.i.i, %B588.i ]
  %log_p.6.1.i.i = phi float [ %.421.i.i, %B70.if.i.i ], [ %.1229.i.i, %B820.i.i ], [ %.1229.i.i, %B726.i.i ], [ %.421.i.i, %B166.i.i ], [ %.421.i.i, %B588.i ]
  %exitcond.not.i.i = icmp eq i64 %depth.3.1382.i, %.357.i.i
  br i1 %exitcond.not.i.i, label %B1032.i.i, label %B70.if.i.i
B70.if.i.i:
  %scale.2.0722.i.i = phi i64 [ %.476.i.i, %B1091.i.i ], [ %arg.unigrams.5.0, %B70.if.preheader.i.i ]
  %key.2.0721.i.i = phi i64 [ %.468.i.i, %B1091.i.i ], [ %.254.i.i, %B70.if.preheader.i.i ]
  %found.3.0720.i.i = phi i64 [ %found.5.1.i.i, %B1091.i.i ], [ 1, %B70.if.preheader.i.i ]
  %log_p.4.0719.i.i = phi float [ %log_p.6.1.i.i, %B1091.i.i ], [ %.635.i, %B70.if.preheader.i.i ]
  %.285.0717.i.i = phi i64 [ %.357.i.i, %B1091.i.i ], [ 0, %B70.if.preheader.i.i ]
  %.357.i.i = add nuw nsw i64 %.285.0717.i.i, 1
  %15 = getelementptr float, ptr %.874, i64 %.285.0717.i.i
  %.419.i.i = load float, ptr %15, align 4
  %.421.i.i = fadd float %log_p.4.0719.i.i, %.419.i.i
  %16 = xor i64 %.285.0717.i.i, -1
  %.434.i.i = add nsw i64 %.415.0380.i, %16
  %.448.i.i = icmp slt i64 %.434.i.i, 0
  %.449.i.i = select i1 %.448.i.i, i64 %.243, i64 0
  %17 = getelementptr i64, ptr %data.i.i.i.i, i64 %.434.i.i
  %.463.i.i = getelementptr i64, ptr %17, i64 %.449.i.i
  %.464.i.i = load i64, ptr %.463.i.i, align 8
  %.466.i.i = mul i64 %.464.i.i, %scale.2.0722.i.i
  %.468.i.i = add i64 %.466.i.i, %key.2.0721.i.i
  %.476.i.i = mul i64 %scale.2.0722.i.i, %arg.unigrams.5.0
  %.485.i.i = icmp eq i64 %found.3.0720.i.i, %.357.i.i
  br i1 %.485.i.i, label %B166.i.i, label %B1091.i.i
B1062.if.i.i:
  %.1781.0725.i.i = phi i64 [ %.1850.i.i, %B1062.if.i.i ], [ 0, %B1062.if.i.i.preheader ]
  %.1850.i.i = add nuw nsw i64 %.1781.0725.i.i, 1
  %18 = getelementptr float, ptr %data.i.i.i.i1758, i64 %.1781.0725.i.i
  %.1904.i.i = load float, ptr %18, align 4
  %19 = getelementptr float, ptr %.874, i64 %.1781.0725.i.i
  store float %.1904.i.i, ptr %19, align 4
  %exitcond727.not.i.i = icmp eq i64 %found.3.0.lcssa.i.i1984, %.1850.i.i
  br i1 %exitcond727.not.i.i, label %f2.exit.i, label %B1062.if.i.i
f2.exit.i:
  %found.3.0.lcssa.i.i1985 = phi i64 [ %found.5.1.i.i, %B1032.i.i ], [ %found.3.0.lcssa.i.i1984, %B1062.if.i.i ]
  %log_p.4.0.lcssa.i.i1983 = phi float [ %log_p.6.1.i.i, %B1032.i.i ], [ %log_p.4.0.lcssa.i.i1982, %B1062.if.i.i ]
  %.1946.i.i = sitofp i64 %found.3.0.lcssa.i.i1985 to float
  store float %.1946.i.i, ptr %data.i.i.i.i1758, align 64
  %.5.i.i = fptosi float %.1946.i.i to i64
  br i1 %.793.i, label %B370.i, label %B380.i
f0.exit:
  store i64 %depth.3.1.lcssa.i, ptr %.757, align 8
  br label %B814
B814:
  %.1113 = sub i64 %end.3.1.i, %start.2.0
  %.1114 = icmp slt i64 %.1113, 24
  %"$phi874.0.2.1.not" = select i1 %.1106, i1 true, i1 %.1114
  br i1 %"$phi874.0.2.1.not", label %B990, label %B880
B880:
  %.1148 = add i64 %.743, %.692
  %.1165 = mul i64 %.1148, %arg.windows.5.1
  %.1167 = getelementptr i16, ptr %arg.windows.4, i64 %.1165
  tail call void @NRT_incref(ptr %arg.windows.0)
  tail call void @NRT_incref(ptr %arg.halves.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.windows.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i.i1819)
  br label %B70.if.i
B70.loopexit.i:
  br i1 %exitcond242.not.i, label %f4.exit, label %B70.if.i
B70.if.i:
  %exitcond242.not.i = phi i1 [ false, %B880 ], [ true, %B70.loopexit.i ]
  %.159.0240.i = phi i64 [ 0, %B880 ], [ 1, %B70.loopexit.i ]
  %.259.i = shl nuw nsw i64 %.159.0240.i, 1
  %.261.i = add nsw i64 %.259.i, %.100.0.i
  %.276.inv.i = icmp sgt i64 %.261.i, 0
  %.277.i = select i1 %.276.inv.i, i64 0, i64 %arg.windows.5.1
  %20 = getelementptr i16, ptr %.1167, i64 %.261.i
  %21 = getelementptr i8, ptr %20, i64 -2
  %.291.i = getelementptr i16, ptr %21, i64 %.277.i
  %.292.i = load i16, ptr %.291.i, align 2
  %.293.i = zext i16 %.292.i to i64
  %22 = getelementptr i64, ptr %arg.lists.4, i64 %.259.i
  %.325.i = load i64, ptr %22, align 8
  %.326.i = add nsw i64 %.325.i, %.293.i
  %.340.i = icmp slt i64 %.326.i, 0
  %.341.i = select i1 %.340.i, i64 %arg.words.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.words.4, i64 %.326.i
  %.355.i = getelementptr i32, ptr %23, i64 %.341.i
  %.356.i = load i32, ptr %.355.i, align 4
  %.357.i = zext i32 %.356.i to i64
  %24 = getelementptr i8, ptr %22, i64 8
  %.390.i = load i64, ptr %24, align 8
  %.391.i = add nsw i64 %.390.i, %.357.i
  %.442.i = icmp slt i64 %.326.i, -1
  %.443.i = select i1 %.442.i, i64 %arg.words.5.0, i64 0
  %25 = getelementptr i8, ptr %23, i64 4
  %.457.i = getelementptr i32, ptr %25, i64 %.443.i
  %.458.i = load i32, ptr %.457.i, align 4
  %.459.i = zext i32 %.458.i to i64
  %.460.i = sub nsw i64 %.459.i, %.357.i
  %.540237.not.i = icmp slt i64 %.460.i, 1
  br i1 %.540237.not.i, label %B70.loopexit.i, label %B368.if.lr.ph.i
B368.if.lr.ph.i:
  %.660.i = mul nuw nsw i64 %.159.0240.i, %arg.unigrams.5.0
  %26 = getelementptr i16, ptr %data.i.i.i.i.i1825, i64 %.660.i
  br label %B368.if.i
B368.if.i:
  %.484.0238.i = phi i64 [ 0, %B368.if.lr.ph.i ], [ %.553.i, %B368.if.i ]
  %.553.i = add nuw nsw i64 %.484.0238.i, 1
  %.582.i = add nsw i64 %.391.i, %.484.0238.i
  %.596.i = icmp slt i64 %.582.i, 0
  %.597.i = select i1 %.596.i, i64 %arg.halves.5.0, i64 0
  %27 = getelementptr i16, ptr %arg.halves.4, i64 %.582.i
  %.611.i = getelementptr i16, ptr %27, i64 %.597.i
  %.612.i = load i16, ptr %.611.i, align 2
  %.619.i = zext i16 %.612.i to i64
  %.664.i = getelementptr i16, ptr %26, i64 %.619.i
  %28 = trunc i64 %.484.0238.i to i16
  %.665.i = add i16 %28, 1
  store i16 %.665.i, ptr %.664.i, align 2
  %exitcond.not.i1650 = icmp eq i64 %.553.i, %.460.i
  br i1 %exitcond.not.i1650, label %B70.loopexit.i, label %B368.if.i
f4.exit:
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.fillings.0)
  tail call void @NRT_incref(ptr %base.i.i.i.i1752)
  %29 = getelementptr i16, ptr %.1167, i64 %arg.places.5.0
  %30 = getelementptr i8, ptr %29, i64 -4
  %.179.i = getelementptr i16, ptr %30, i64 %.165.i
  %.180.i = load i16, ptr %.179.i, align 2
  %31 = getelementptr i8, ptr %29, i64 -2
  %.210.i = getelementptr i16, ptr %31, i64 %.196.i
  %.211.i = load i16, ptr %.210.i, align 2
  %32 = getelementptr i8, ptr %29, i64 2
  %.248.i = load i16, ptr %32, align 2
  %.249.i = zext i16 %.248.i to i64
  %33 = getelementptr i8, ptr %29, i64 4
  %.279.i = load i16, ptr %33, align 2
  %.283.i = zext i16 %.279.i to i64
  %.212.i1651 = zext i16 %.211.i to i64
  %.181.i = zext i16 %.180.i to i64
  %.589.i = mul i64 %arg.unigrams.5.0, %.181.i
  %.591.i = add i64 %.589.i, %.212.i1651
  %.593.i = mul i64 %.591.i, %arg.unigrams.5.0
  %.595.i = add i64 %.593.i, -7046029254386353131
  %.642.i = mul i64 %arg.unigrams.5.0, %.212.i1651
  %.644.i = add i64 %.642.i, -7046029254386353131
  %.698.i = add nuw nsw i64 %.283.i, -7046029254386353131
  %.816.i = add nuw nsw i64 %.249.i, -7046029254386353131
  br label %B400.if.i
B520.i:
  %.5.i.i.i = add i64 %.595.i, %.466.i
  %.6.i.i.i = lshr i64 %.5.i.i.i, 30
  %.7.i.i.i = xor i64 %.6.i.i.i, %.5.i.i.i
  %.8.i.i.i = mul i64 %.7.i.i.i, -4658895280553007687
  %.9.i.i.i = lshr i64 %.8.i.i.i, 27
  %.10.i.i.i = xor i64 %.9.i.i.i, %.8.i.i.i
  %.11.i.i.i = mul i64 %.10.i.i.i, -7723592293110705685
  %.12.i.i.i = lshr i64 %.11.i.i.i, 31
  %.13.i.i.i = xor i64 %.12.i.i.i, %.11.i.i.i
  %.127.i.i = load i64, ptr %.126.i.i, align 8
  %.128.i.i = sub i64 64, %.127.i.i
  %.129.i.i = lshr i64 %.13.i.i.i, %.128.i.i
  %.184.i.i = load i64, ptr %.183.i.i, align 8
  %.187.i.i = ashr i64 %.129.i.i, 12
  %.188.i.i = add nsw i64 %.187.i.i, %.184.i.i
  %.201.i.i = icmp slt i64 %.188.i.i, 0
  %.202.i.i = select i1 %.201.i.i, i64 %arg.words.5.0, i64 0
  %34 = getelementptr i32, ptr %arg.words.4, i64 %.188.i.i
  %.216.i.i = getelementptr i32, ptr %34, i64 %.202.i.i
  %.217.i.i = load i32, ptr %.216.i.i, align 4
  tail call void @NRT_decref(ptr %arg.words.0)
  %.221.i.i = zext i32 %.217.i.i to i64
  %.274.i.i = load i64, ptr %.273.i.i, align 8
  %.275.i.i = add nsw i64 %.274.i.i, %.129.i.i
  %.288.i.i = icmp slt i64 %.275.i.i, 0
  %.289.i.i = select i1 %.288.i.i, i64 %arg.halves.5.0, i64 0
  %35 = getelementptr i16, ptr %arg.halves.4, i64 %.275.i.i
  %.303.i.i = getelementptr i16, ptr %35, i64 %.289.i.i
  %.304.i.i = load i16, ptr %.303.i.i, align 2
  %.305.i.i = zext i16 %.304.i.i to i64
  %.306.i.i = add nuw nsw i64 %.305.i.i, %.221.i.i
  %.359.i.i = load i64, ptr %.358.i.i, align 8
  tail call void @NRT_decref(ptr %arg.places.0)
  %.365.i.i = add nsw i64 %.306.i.i, %.359.i.i
  br label %B646.i
B590.i:
  %.5.i.i366.i = add i64 %.644.i, %.466.i
  %.6.i.i367.i = lshr i64 %.5.i.i366.i, 30
  %.7.i.i368.i = xor i64 %.6.i.i367.i, %.5.i.i366.i
  %.8.i.i369.i = mul i64 %.7.i.i368.i, -4658895280553007687
  %.9.i.i370.i = lshr i64 %.8.i.i369.i, 27
  %.10.i.i371.i = xor i64 %.9.i.i370.i, %.8.i.i369.i
  %.11.i.i372.i = mul i64 %.10.i.i371.i, -7723592293110705685
  %.12.i.i373.i = lshr i64 %.11.i.i372.i, 31
  %.13.i.i374.i = xor i64 %.12.i.i373.i, %.11.i.i372.i
  %.129.i375.i = load i64, ptr %arg.places.4, align 8
  %.132.i.i = sub i64 64, %.129.i375.i
  %.133.i.i = lshr i64 %.13.i.i374.i, %.132.i.i
  %.186.i.i = load i64, ptr %.185.i.i, align 8
  %.187.i376.i = ashr i64 %.133.i.i, 12
  %.188.i377.i = add nsw i64 %.187.i376.i, %.186.i.i
  %.201.i378.i = icmp slt i64 %.188.i377.i, 0
  %.202.i379.i = select i1 %.201.i378.i, i64 %arg.words.5.0, i64 0
  %36 = getelementptr i32, ptr %arg.words.4, i64 %.188.i377.i
  %.216.i380.i = getelementptr i32, ptr %36, i64 %.202.i379.i
  %.217.i381.i = load i32, ptr %.216.i380.i, align 4
  tail call void @NRT_decref(ptr %arg.words.0)
  %.221.i382.i = zext i32 %.217.i381.i to i64
  %.274.i384.i = load i64, ptr %.273.i383.i, align 8
  %.275.i385.i = add nsw i64 %.274.i384.i, %.133.i.i
  %.288.i386.i = icmp slt i64 %.275.i385.i, 0
  %.289.i387.i = select i1 %.288.i386.i, i64 %arg.halves.5.0, i64 0
  %37 = getelementptr i16, ptr %arg.halves.4, i64 %.275.i385.i
  %.303.i388.i = getelementptr i16, ptr %37, i64 %.289.i387.i
  %.304.i389.i = load i16, ptr %.303.i388.i, align 2
  %.305.i390.i = zext i16 %.304.i389.i to i64
  %.306.i391.i = add nuw nsw i64 %.305.i390.i, %.221.i382.i
  %.359.i393.i = load i64, ptr %.358.i392.i, align 8
  tail call void @NRT_decref(ptr %arg.places.0)
  %.365.i394.i = add nsw i64 %.306.i391.i, %.359.i393.i
  br label %B646.i
B646.i:
  %.365.i394.sink523.i = phi i64 [ %.365.i394.i, %B590.i ], [ %.365.i.i, %B520.i ]
  %.378.i395.i = icmp slt i64 %.365.i394.sink523.i, 0
  %.379.i396.i = select i1 %.378.i395.i, i64 %arg.halves.5.0, i64 0
  %38 = getelementptr i16, ptr %arg.halves.4, i64 %.365.i394.sink523.i
  %.393.i397.i = getelementptr i16, ptr %38, i64 %.379.i396.i
  %.394.i398.i = load i16, ptr %.393.i397.i, align 2
  tail call void @NRT_decref(ptr %arg.halves.0)
  %.621.pn.in.sroa.speculated.i = zext i16 %.394.i398.i to i64
  %found.9.1.i = add nsw i64 %found.6.0522.i, %.621.pn.in.sroa.speculated.i
  %.745.i = mul i64 %arg.unigrams.5.0, %.466.i
  br i1 %.577.not.i, label %B776.thread.i, label %B776.i
B776.thread.i:
  tail call void @NRT_incref(ptr %arg.halves.0)
  %.5.i.i439.i = add i64 %.745.i, %.816.i
  %.6.i.i440.i = lshr i64 %.5.i.i439.i, 30
  %.7.i.i441.i = xor i64 %.6.i.i440.i, %.5.i.i439.i
  %.8.i.i442.i = mul i64 %.7.i.i441.i, -4658895280553007687
  %.9.i.i443.i = lshr i64 %.8.i.i442.i, 27
  %.10.i.i444.i = xor i64 %.9.i.i443.i, %.8.i.i442.i
  %.11.i.i445.i = mul i64 %.10.i.i444.i, -7723592293110705685
  %.12.i.i446.i = lshr i64 %.11.i.i445.i, 31
  %.13.i.i447.i = xor i64 %.12.i.i446.i, %.11.i.i445.i
  %.129.i448.i = load i64, ptr %arg.places.4, align 8
  %.132.i449.i = sub i64 64, %.129.i448.i
  %.133.i450.i = lshr i64 %.13.i.i447.i, %.132.i449.i
  %.186.i452.i = load i64, ptr %.185.i.i, align 8
  %.187.i453.i = ashr i64 %.133.i450.i, 12
  %.188.i454.i = add nsw i64 %.187.i453.i, %.186.i452.i
  %.201.i455.i = icmp slt i64 %.188.i454.i, 0
  %.202.i456.i = select i1 %.201.i455.i, i64 %arg.words.5.0, i64 0
  %39 = getelementptr i32, ptr %arg.words.4, i64 %.188.i454.i
  %.216.i457.i = getelementptr i32, ptr %39, i64 %.202.i456.i
  %.217.i458.i = load i32, ptr %.216.i457.i, align 4
  %.221.i459.i = zext i32 %.217.i458.i to i64
  %.274.i461.i = load i64, ptr %.273.i383.i, align 8
  %.275.i462.i = add nsw i64 %.274.i461.i, %.133.i450.i
  %.288.i463.i = icmp slt i64 %.275.i462.i, 0
  %.289.i464.i = select i1 %.288.i463.i, i64 %arg.halves.5.0, i64 0
  %40 = getelementptr i16, ptr %arg.halves.4, i64 %.275.i462.i
  %.303.i465.i = getelementptr i16, ptr %40, i64 %.289.i464.i
  %.304.i466.i = load i16, ptr %.303.i465.i, align 2
  %.305.i467.i = zext i16 %.304.i466.i to i64
  %.306.i468.i = add nuw nsw i64 %.305.i467.i, %.221.i459.i
  %.359.i470.i = load i64, ptr %.358.i392.i, align 8
  %.365.i471.i = add nsw i64 %.306.i468.i, %.359.i470.i
  br label %B852.sink.split.i
B776.i:
  %.694.i = add i64 %.745.i, %.249.i
  %.696.i = mul i64 %.694.i, %arg.unigrams.5.0
  %.5.i.i400.i = add i64 %.698.i, %.696.i
  %.6.i.i401.i = lshr i64 %.5.i.i400.i, 30
  %.7.i.i402.i = xor i64 %.6.i.i401.i, %.5.i.i400.i
  %.8.i.i403.i = mul i64 %.7.i.i402.i, -4658895280553007687
  %.9.i.i404.i = lshr i64 %.8.i.i403.i, 27
  %.10.i.i405.i = xor i64 %.9.i.i404.i, %.8.i.i403.i
  %.11.i.i406.i = mul i64 %.10.i.i405.i, -7723592293110705685
  %.12.i.i407.i = lshr i64 %.11.i.i406.i, 31
  %.13.i.i408.i = xor i64 %.12.i.i407.i, %.11.i.i406.i
  %.127.i410.i = load i64, ptr %.126.i.i, align 8
  %.128.i411.i = sub i64 64, %.127.i410.i
  %.129.i412.i = lshr i64 %.13.i.i408.i, %.128.i411.i
  %.184.i414.i = load i64, ptr %.183.i.i, align 8
  %.187.i415.i = ashr i64 %.129.i412.i, 12
  %.188.i416.i = add nsw i64 %.187.i415.i, %.184.i414.i
  %.201.i417.i = icmp slt i64 %.188.i416.i, 0
  %.202.i418.i = select i1 %.201.i417.i, i64 %arg.words.5.0, i64 0
  %41 = getelementptr i32, ptr %arg.words.4, i64 %.188.i416.i
  %.216.i419.i = getelementptr i32, ptr %41, i64 %.202.i418.i
  %.217.i420.i = load i32, ptr %.216.i419.i, align 4
  %.221.i421.i = zext i32 %.217.i420.i to i64
  %.274.i423.i = load i64, ptr %.273.i.i, align 8
  %.275.i424.i = add nsw i64 %.274.i423.i, %.129.i412.i
  %.288.i425.i = icmp slt i64 %.275.i424.i, 0
  %.289.i426.i = select i1 %.288.i425.i, i64 %arg.halves.5.0, i64 0
  %42 = getelementptr i16, ptr %arg.halves.4, i64 %.275.i424.i
  %.303.i427.i = getelementptr i16, ptr %42, i64 %.289.i426.i
  %.304.i428.i = load i16, ptr %.303.i427.i, align 2
  %.305.i429.i = zext i16 %.304.i428.i to i64
  %.306.i430.i = add nuw nsw i64 %.305.i429.i, %.221.i421.i
  %.359.i432.i = load i64, ptr %.358.i.i, align 8
  %.365.i433.i = add nsw i64 %.306.i430.i, %.359.i432.i
  %.378.i434.i = icmp slt i64 %.365.i433.i, 0
  %.379.i435.i = select i1 %.378.i434.i, i64 %arg.halves.5.0, i64 0
  %43 = getelementptr i16, ptr %arg.halves.4, i64 %.365.i433.i
  %.393.i436.i = getelementptr i16, ptr %43, i64 %.379.i435.i
  %.394.i437.i = load i16, ptr %.393.i436.i, align 2
  %.398.i438.i = zext i16 %.394.i437.i to i64
  %found.8.1.i = add nsw i64 %found.9.1.i, %.398.i438.i
  br i1 %.523.not.i, label %B852.i, label %B784.i
B784.i:
  %.810.i = add i64 %.642.i, %.466.i
  %.814.i = mul i64 %.810.i, %arg.unigrams.5.0
  tail call void @NRT_incref(ptr %arg.halves.0)
  %.5.i.i477.i = add i64 %.814.i, %.816.i
  %.6.i.i478.i = lshr i64 %.5.i.i477.i, 30
  %.7.i.i479.i = xor i64 %.6.i.i478.i, %.5.i.i477.i
  %.8.i.i480.i = mul i64 %.7.i.i479.i, -4658895280553007687
  %.9.i.i481.i = lshr i64 %.8.i.i480.i, 27
  %.10.i.i482.i = xor i64 %.9.i.i481.i, %.8.i.i480.i
  %.11.i.i483.i = mul i64 %.10.i.i482.i, -7723592293110705685
  %.12.i.i484.i = lshr i64 %.11.i.i483.i, 31
  %.13.i.i485.i = xor i64 %.12.i.i484.i, %.11.i.i483.i
  %.127.i487.i = load i64, ptr %.126.i.i, align 8
  %.128.i488.i = sub i64 64, %.127.i487.i
  %.129.i489.i = lshr i64 %.13.i.i485.i, %.128.i488.i
  %.184.i491.i = load i64, ptr %.183.i.i, align 8
  %.187.i492.i = ashr i64 %.129.i489.i, 12
  %.188.i493.i = add nsw i64 %.187.i492.i, %.184.i491.i
  %.201.i494.i = icmp slt i64 %.188.i493.i, 0
  %.202.i495.i = select i1 %.201.i494.i, i64 %arg.words.5.0, i64 0
  %44 = getelementptr i32, ptr %arg.words.4, i64 %.188.i493.i
  %.216.i496.i = getelementptr i32, ptr %44, i64 %.202.i495.i
  %.217.i497.i = load i32, ptr %.216.i496.i, align 4
  %.221.i498.i = zext i32 %.217.i497.i to i64
  %.274.i500.i = load i64, ptr %.273.i.i, align 8
  %.275.i501.i = add nsw i64 %.274.i500.i, %.129.i489.i
  %.288.i502.i = icmp slt i64 %.275.i501.i, 0
  %.289.i503.i = select i1 %.288.i502.i, i64 %arg.halves.5.0, i64 0
  %45 = getelementptr i16, ptr %arg.halves.4, i64 %.275.i501.i
  %.303.i504.i = getelementptr i16, ptr %45, i64 %.289.i503.i
  %.304.i505.i = load i16, ptr %.303.i504.i, align 2
  %.305.i506.i = zext i16 %.304.i505.i to i64
  %.306.i507.i = add nuw nsw i64 %.305.i506.i, %.221.i498.i
  %.359.i509.i = load i64, ptr %.358.i.i, align 8
  %.365.i510.i = add nsw i64 %.306.i507.i, %.359.i509.i
  br label %B852.sink.split.i
B852.sink.split.i:
  %.365.i471.sink524.i = phi i64 [ %.365.i471.i, %B776.thread.i ], [ %.365.i510.i, %B784.i ]
  %found.9.1.sink.i = phi i64 [ %found.9.1.i, %B776.thread.i ], [ %found.8.1.i, %B784.i ]
  %.378.i472.i = icmp slt i64 %.365.i471.sink524.i, 0
  %.379.i473.i = select i1 %.378.i472.i, i64 %arg.halves.5.0, i64 0
  %46 = getelementptr i16, ptr %arg.halves.4, i64 %.365.i471.sink524.i
  %.393.i474.i = getelementptr i16, ptr %46, i64 %.379.i473.i
  %.394.i475.i = load i16, ptr %.393.i474.i, align 2
  tail call void @NRT_decref(ptr %arg.halves.0)
  %.398.i476.i = zext i16 %.394.i475.i to i64
  %found.8.1517.i = add nsw i64 %found.9.1.sink.i, %.398.i476.i
  br label %B852.i
B852.i:
  %found.7.1.i = phi i64 [ %found.8.1.i, %B776.i ], [ %found.8.1517.i, %B852.sink.split.i ]
  %.374.i = icmp ugt i64 %.319.0520.i, 1
  br i1 %.374.i, label %B400.if.i, label %B854.loopexit.i
B854.loopexit.i:
  %47 = sitofp i64 %found.7.1.i to float
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i1819)
  tail call void @NRT_decref(ptr %arg.halves.0)
  tail call void @NRT_decref(ptr %arg.fillings.0)
  store float %47, ptr %data.i.i.i.i1758, align 64
  tail call void @NRT_decref(ptr %base.i.i.i.i1752)
  tail call void @NRT_decref(ptr %arg.windows.0)
  tail call void @NRT_decref(ptr %arg.windows.0)
  br label %B990
B400.if.i:
  %found.6.0522.i = phi i64 [ 0, %f4.exit ], [ %found.7.1.i, %B852.i ]
  %.316.0521.i = phi i64 [ %start.2.0, %f4.exit ], [ %.387.i, %B852.i ]
  %.319.0520.i = phi i64 [ %.1113, %f4.exit ], [ %.383.i, %B852.i ]
  %.383.i = add nsw i64 %.319.0520.i, -1
  %.387.i = add i64 %.316.0521.i, 1
  %.438.i = icmp slt i64 %.316.0521.i, 0
  %.439.i = select i1 %.438.i, i64 %arg.fillings.5.0, i64 0
  %48 = getelementptr i16, ptr %arg.fillings.4, i64 %.439.i
  %.464.i = getelementptr i16, ptr %48, i64 %.316.0521.i
  %.465.i = load i16, ptr %.464.i, align 2
  %.466.i = zext i16 %.465.i to i64
  %.520.i = getelementptr i16, ptr %data.i.i.i.i.i1825, i64 %.466.i
  %.521.i = load i16, ptr %.520.i, align 2
  %.523.not.i = icmp eq i16 %.521.i, 0
  %.574.i = getelementptr i16, ptr %90, i64 %.466.i
  %.575.i = load i16, ptr %.574.i, align 2
  %.577.not.i = icmp eq i16 %.575.i, 0
  tail call void @NRT_incref(ptr %arg.halves.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  br i1 %.523.not.i, label %B590.i, label %B520.i
B990:
  br i1 %.471379.not.i, label %B1128, label %B1020.if.lr.ph
B1020.if.lr.ph:
  %.1516 = add i64 %.743, %.692
  %.1536 = mul i64 %.1516, %arg.windows.5.1
  %49 = getelementptr i16, ptr %arg.windows.4, i64 %.1536
  %50 = getelementptr i16, ptr %49, i64 %.531.i
  br label %B1020.if
B1128:
  %.17651882.not = icmp slt i64 %.1113, 1
  br i1 %.17651882.not, label %B1420, label %B1160.if.lr.ph
B1160.if.lr.ph:
  %.1981 = add i64 %.743, %.692
  %.2001 = mul i64 %.1981, %arg.places.5.0
  %51 = getelementptr float, ptr %data.i.i.i.i1777, i64 %.2001
  %.2341 = getelementptr float, ptr %data.i.i.i.i1804, i64 %.2001
  br label %B1160.if
B1238:
  br i1 %.21381879.not, label %B1328, label %B1290.if.lr.ph
B1290.if.lr.ph:
  %.2201 = icmp slt i64 %.1709.01883, 0
  %.2202 = select i1 %.2201, i64 %arg.fillings.5.0, i64 0
  %.2203 = add i64 %.2202, %.1709.01883
  %.2223 = mul i64 %.2203, %arg.fillings.5.1
  %52 = getelementptr i16, ptr %arg.fillings.4, i64 %.2223
  br label %B1290.if
B1328:
  br i1 %.361336.not.i, label %f1.exit, label %B168.if.i.preheader
B168.if.i.preheader:
  %.2300 = load i64, ptr %.757, align 8
  br label %B168.if.i
B206.i:
  %.466.i1657 = icmp slt i64 %.438.i1656, 0
  %.467.i = select i1 %.466.i1657, i64 %arg.places.5.0, i64 0
  %53 = getelementptr float, ptr %.2341, i64 %.438.i1656
  %.481.i = getelementptr float, ptr %53, i64 %.467.i
  %.482.i = load float, ptr %.481.i, align 4
  br label %B414.i
B230.i:
  %.540.i = getelementptr float, ptr %arg.unigrams.4, i64 %.432.i
  %.541.i = load float, ptr %.540.i, align 4
  %.568.i = getelementptr float, ptr %arg.backs.4, i64 %.432.i
  %.569.i = load float, ptr %.568.i, align 4
  store float %.569.i, ptr %data.i.i.i.i1758, align 64
  %.344750.not.i.i = icmp slt i64 %depth.2.0339.i, 1
  br i1 %.344750.not.i.i, label %B1062.if.i.i1677.preheader, label %B70.if.lr.ph.i.i
B70.if.lr.ph.i.i:
  %.503.not.i = icmp sgt i64 %.303.0338.i, %.1644
  %or.cond.i = or i1 %"$phi874.0.2.1.not", %.503.not.i
  %.507.i = sub nsw i64 %.303.0338.i, %arg.places.5.0
  %side.2.1.i = select i1 %or.cond.i, i64 -1, i64 %.507.i
  %.254.i.i1658 = load i64, ptr %.431.i, align 8
  %.505.i.i = icmp sgt i64 %side.2.1.i, -1
  %.510.i.i = icmp eq i64 %side.2.1.i, 1
  %.558.inv.i.i = icmp sgt i64 %.303.0338.i, 0
  %.559.i.i = select i1 %.558.inv.i.i, i64 0, i64 %.243
  %54 = getelementptr i8, ptr %75, i64 -8
  %.573.i.i = getelementptr i64, ptr %54, i64 %.559.i.i
  %"$phi316.1.2.sroa.8.1.in.i.i" = select i1 %.510.i.i, ptr %.573.i.i, ptr %.431.i
  %.734.i.i = mul i64 %side.2.1.i, %arg.unigrams.5.0
  %55 = getelementptr i16, ptr %data.i.i.i.i.i1825, i64 %.734.i.i
  %"$phi316.1.2.sroa.0.1.in.i.i" = select i1 %.510.i.i, ptr %.431.i, ptr %.573.i.i
  %.777.idx.i.i = shl i64 %side.2.1.i, 4
  %.777.i.i = getelementptr i8, ptr %arg.lists.4, i64 %.777.idx.i.i
  %.879.i.i = mul i64 %side.2.1.i, %arg.cells.5.1
  %56 = getelementptr i16, ptr %arg.cells.4, i64 %.879.i.i
  %.1632.i.i = icmp slt i64 %side.2.1.i, 0
  %.1633.i.i = select i1 %.1632.i.i, i64 %arg.cells.5.0, i64 0
  %.1634.i.i = add i64 %.1633.i.i, %side.2.1.i
  %.1654.i.i = mul i64 %.1634.i.i, %arg.cells.5.1
  %57 = getelementptr i16, ptr %arg.cells.4, i64 %.1654.i.i
  br label %B70.if.i.i1659
B166.i.i1679:
  %.499.i.i = icmp eq i64 %.285.0751.i.i, 0
  %or.cond.i.i = select i1 %.499.i.i, i1 %.505.i.i, i1 false
  br i1 %or.cond.i.i, label %B230.i.i, label %B676.i.i
B230.i.i:
  %"$phi316.1.2.sroa.8.1.i.i" = load i64, ptr %"$phi316.1.2.sroa.8.1.in.i.i", align 8
  %.738.i.i = getelementptr i16, ptr %55, i64 %"$phi316.1.2.sroa.8.1.i.i"
  %.739.i.i = load i16, ptr %.738.i.i, align 2
  %.745.not.i.i = icmp eq i16 %.739.i.i, 0
  br i1 %.745.not.i.i, label %B676.i.i, label %B516.i.i
B516.i.i:
  %.740.i.i = zext i16 %.739.i.i to i64
  %"$phi316.1.2.sroa.0.1.i.i" = load i64, ptr %"$phi316.1.2.sroa.0.1.in.i.i", align 8
  %.778.i.i = load i64, ptr %.777.i.i, align 8
  %.782.i.i = add nsw i64 %.778.i.i, %"$phi316.1.2.sroa.0.1.i.i"
  %.796.i.i = icmp slt i64 %.782.i.i, 0
  %.797.i.i = select i1 %.796.i.i, i64 %arg.words.5.0, i64 0
  %58 = getelementptr i32, ptr %arg.words.4, i64 %.782.i.i
  %.811.i.i = getelementptr i32, ptr %58, i64 %.797.i.i
  %.812.i.i = load i32, ptr %.811.i.i, align 4
  %.813.i.i = zext i32 %.812.i.i to i64
  %.815.i.i = add nsw i64 %.740.i.i, -1
  %.818.i.i = add nuw nsw i64 %.815.i.i, %.813.i.i
  %.883.i.i = getelementptr i16, ptr %56, i64 %.818.i.i
  %.884.i.i = load i16, ptr %.883.i.i, align 2
  %.888.not.i.i = icmp eq i16 %.884.i.i, 0
  br i1 %.888.not.i.i, label %B676.i.i, label %B556.i.i
B556.i.i:
  %.952.i.i = zext i16 %.884.i.i to i64
  %.953.i.i = lshr i64 %.952.i.i, 8
  %.982.i.i = getelementptr float, ptr %arg.levels.4, i64 %.953.i.i
  %.983.i.i = load float, ptr %.982.i.i, align 4
  %.987.i.i = and i64 %.952.i.i, 255
  %.1016.i.i = getelementptr float, ptr %arg.levels.4, i64 %.987.i.i
  %.1017.i.i = load float, ptr %.1016.i.i, align 4
  %59 = getelementptr float, ptr %data.i.i.i.i1758, i64 %found.3.0754.i.i
  store float %.1017.i.i, ptr %59, align 4
  %.1050.i.i = add nsw i64 %found.3.0754.i.i, 1
  br label %B1091.i.i1672
B676.i.i:
  %.829747.i.i = phi i1 [ false, %B166.i.i1679 ], [ true, %B516.i.i ], [ false, %B230.i.i ]
  %cell.2.1746.i.i = phi i64 [ -1, %B166.i.i1679 ], [ %.818.i.i, %B516.i.i ], [ -1, %B230.i.i ]
  %.5.i.i1892 = add i64 %.468.i.i1669, -7046029254386353131
  %.6.i.i1893 = lshr i64 %.5.i.i1892, 30
  %.7.i.i1894 = xor i64 %.6.i.i1893, %.5.i.i1892
  %.8.i.i1895 = mul i64 %.7.i.i1894, -4658895280553007687
  %.9.i.i1896 = lshr i64 %.8.i.i1895, 27
  %.10.i.i1897 = xor i64 %.9.i.i1896, %.8.i.i1895
  %.11.i.i1898 = mul i64 %.10.i.i1897, -7723592293110705685
  %.12.i.i1899 = lshr i64 %.11.i.i1898, 31
  %.13.i.i1900 = xor i64 %.12.i.i1899, %.11.i.i1898
  %.130.i1901 = mul i64 %.285.0751.i.i, %arg.places.5.1
  %.134.i1902 = getelementptr i64, ptr %arg.places.4, i64 %.130.i1901
  %.135.i1903 = load i64, ptr %.134.i1902, align 8
  %.136.i1904 = sub i64 64, %.135.i1903
  %.137.i1905 = lshr i64 %.13.i.i1900, %.136.i1904
  %.191.i1906 = getelementptr i8, ptr %.134.i1902, i64 8
  %.192.i1907 = load i64, ptr %.191.i1906, align 8
  %.193.i1908 = ashr i64 %.137.i1905, 12
  %.194.i1909 = add nsw i64 %.193.i1908, %.192.i1907
  %.207.i1910 = icmp slt i64 %.194.i1909, 0
  %.208.i1911 = select i1 %.207.i1910, i64 %arg.words.5.0, i64 0
  %60 = getelementptr i32, ptr %arg.words.4, i64 %.194.i1909
  %.222.i1912 = getelementptr i32, ptr %60, i64 %.208.i1911
  %.223.i1913 = load i32, ptr %.222.i1912, align 4
  %.224.i1914 = zext i32 %.223.i1913 to i64
  %.278.i1915 = getelementptr i8, ptr %.134.i1902, i64 16
  %.279.i1916 = load i64, ptr %.278.i1915, align 8
  %.280.i1917 = add nsw i64 %.279.i1916, %.137.i1905
  %.294.i1918 = icmp slt i64 %.280.i1917, 0
  %.295.i1919 = select i1 %.294.i1918, i64 %arg.halves.5.0, i64 0
  %61 = getelementptr i16, ptr %arg.halves.4, i64 %.280.i1917
  %.309.i1920 = getelementptr i16, ptr %61, i64 %.295.i1919
  %.310.i1921 = load i16, ptr %.309.i1920, align 2
  %.311.i1922 = zext i16 %.310.i1921 to i64
  %.312.i1923 = add nuw nsw i64 %.311.i1922, %.224.i1914
  %.316.i1924 = add nsw i64 %.137.i1905, 1
  %.372.i1925 = ashr i64 %.316.i1924, 12
  %.373.i1926 = add nsw i64 %.372.i1925, %.192.i1907
  %.386.i1927 = icmp slt i64 %.373.i1926, 0
  %.387.i1928 = select i1 %.386.i1927, i64 %arg.words.5.0, i64 0
  %62 = getelementptr i32, ptr %arg.words.4, i64 %.373.i1926
  %.401.i1929 = getelementptr i32, ptr %62, i64 %.387.i1928
  %.402.i1930 = load i32, ptr %.401.i1929, align 4
  %.406.i1931 = zext i32 %.402.i1930 to i64
  %.462.i1932 = add nsw i64 %.279.i1916, %.316.i1924
  %.476.i1933 = icmp slt i64 %.462.i1932, 0
  %.477.i1934 = select i1 %.476.i1933, i64 %arg.halves.5.0, i64 0
  %63 = getelementptr i16, ptr %arg.halves.4, i64 %.462.i1932
  %.491.i1935 = getelementptr i16, ptr %63, i64 %.477.i1934
  %.492.i1936 = load i16, ptr %.491.i1935, align 2
  %.493.i1937 = zext i16 %.492.i1936 to i64
  %.494.i1938 = add nuw nsw i64 %.493.i1937, %.406.i1931
  %.499.i1939 = trunc i64 %.13.i.i1900 to i16
  %.504.i1940 = icmp ult i64 %.312.i1923, %.494.i1938
  br i1 %.504.i1940, label %B538.preheader.i1942, label %B1091.i.i1672
B538.preheader.i1942:
  %.562.i1943 = getelementptr i8, ptr %.134.i1902, i64 24
  %.563.i1944 = load i64, ptr %.562.i1943, align 8
  br label %B538.i1945
B538.i1945:
  %row.2.0.i1946 = phi i64 [ %.623.i1954, %B588.i1953 ], [ %.312.i1923, %B538.preheader.i1942 ]
  %.565.i1947 = add nsw i64 %row.2.0.i1946, %.563.i1944
  %.579.i1948 = icmp slt i64 %.565.i1947, 0
  %.580.i1949 = select i1 %.579.i1948, i64 %arg.halves.5.0, i64 0
  %64 = getelementptr i16, ptr %arg.halves.4, i64 %.565.i1947
  %.594.i1950 = getelementptr i16, ptr %64, i64 %.580.i1949
  %.595.i1951 = load i16, ptr %.594.i1950, align 2
  %.597.i1952 = icmp eq i16 %.595.i1951, %.499.i1939
  br i1 %.597.i1952, label %B726.i.i1680, label %B588.i1953
B588.i1953:
  %.623.i1954 = add nuw nsw i64 %row.2.0.i1946, 1
  %.627.i1955 = icmp ult i64 %.623.i1954, %.494.i1938
  br i1 %.627.i1955, label %B538.i1945, label %B1091.i.i1672
B726.i.i1680:
  %.1165.i.i = getelementptr i8, ptr %.134.i1902, i64 32
  %.1166.i.i = load i64, ptr %.1165.i.i, align 8
  %.1168.i.i1681 = add nsw i64 %.1166.i.i, %row.2.0.i1946
  %.1182.i.i = icmp slt i64 %.1168.i.i1681, 0
  %.1183.i.i = select i1 %.1182.i.i, i64 %arg.octets.5.0, i64 0
  %65 = getelementptr i8, ptr %arg.octets.4, i64 %.1168.i.i1681
  %.1197.i.i = getelementptr i8, ptr %65, i64 %.1183.i.i
  %.1198.i.i = load i8, ptr %.1197.i.i, align 1
  %.1200.i.i1682 = zext i8 %.1198.i.i to i64
  %.1225.i.i = getelementptr float, ptr %arg.levels.4, i64 %.1200.i.i1682
  %.1226.i.i = load float, ptr %.1225.i.i, align 4
  %.1248.i.i = icmp slt i64 %found.3.0754.i.i, %arg.places.5.0
  br i1 %.1248.i.i, label %B820.i.i1683, label %B1091.i.i1672
B820.i.i1683:
  %.1306.i.i = getelementptr i8, ptr %.134.i1902, i64 40
  %.1307.i.i = load i64, ptr %.1306.i.i, align 8
  %.1309.i.i1684 = add nsw i64 %.1307.i.i, %row.2.0.i1946
  %.1323.i.i = icmp slt i64 %.1309.i.i1684, 0
  %.1324.i.i = select i1 %.1323.i.i, i64 %arg.octets.5.0, i64 0
  %66 = getelementptr i8, ptr %arg.octets.4, i64 %.1309.i.i1684
  %.1338.i.i = getelementptr i8, ptr %66, i64 %.1324.i.i
  %.1339.i.i = load i8, ptr %.1338.i.i, align 1
  %.1341.i.i1685 = zext i8 %.1339.i.i to i64
  %.1366.i.i = getelementptr float, ptr %arg.levels.4, i64 %.1341.i.i1685
  %.1367.i.i = load float, ptr %.1366.i.i, align 4
  %.1382.i.i = icmp slt i64 %found.3.0754.i.i, 0
  %.1383.i.i = select i1 %.1382.i.i, i64 %arg.places.5.0, i64 0
  %67 = getelementptr float, ptr %data.i.i.i.i1758, i64 %found.3.0754.i.i
  %.1397.i.i = getelementptr float, ptr %67, i64 %.1383.i.i
  store float %.1367.i.i, ptr %.1397.i.i, align 4
  %.1400.i.i1686 = add nsw i64 %found.3.0754.i.i, 1
  br i1 %.829747.i.i, label %B898.i.i, label %B1091.i.i1672
B898.i.i:
  %.1476.i.i = load i64, ptr %.1165.i.i, align 8
  %.1478.i.i = add nsw i64 %.1476.i.i, %row.2.0.i1946
  %.1492.i.i = icmp slt i64 %.1478.i.i, 0
  %.1493.i.i = select i1 %.1492.i.i, i64 %arg.octets.5.0, i64 0
  %68 = getelementptr i8, ptr %arg.octets.4, i64 %.1478.i.i
  %.1507.i.i = getelementptr i8, ptr %68, i64 %.1493.i.i
  %.1508.i.i = load i8, ptr %.1507.i.i, align 1
  %.1509.i.i = zext i8 %.1508.i.i to i16
  %.1510.i.i = shl nuw i16 %.1509.i.i, 8
  %.1567.i.i = load i64, ptr %.1306.i.i, align 8
  %.1569.i.i = add nsw i64 %.1567.i.i, %row.2.0.i1946
  %.1585.i.i = icmp slt i64 %.1569.i.i, 0
  %.1586.i.i = select i1 %.1585.i.i, i64 %arg.octets.5.0, i64 0
  %69 = getelementptr i8, ptr %arg.octets.4, i64 %.1569.i.i
  %.1600.i.i = getelementptr i8, ptr %69, i64 %.1586.i.i
  %.1601.i.i = load i8, ptr %.1600.i.i, align 1
  %.1602.i.i = zext i8 %.1601.i.i to i16
  %.1603.i.i = or i16 %.1510.i.i, %.1602.i.i
  %.1658.i.i = getelementptr i16, ptr %57, i64 %cell.2.1746.i.i
  store i16 %.1603.i.i, ptr %.1658.i.i, align 2
  br label %B1091.i.i1672
B1032.i.i1674:
  %.1834758.not.i.i = icmp slt i64 %found.4.1.i.i, 1
  br i1 %.1834758.not.i.i, label %f3.exit.i, label %B1062.if.i.i1677.preheader
B1062.if.i.i1677.preheader:
  %found.3.0.lcssa.i.i16761991 = phi i64 [ %found.4.1.i.i, %B1032.i.i1674 ], [ 1, %B230.i ]
  %log_p.4.0.lcssa.i.i16751989 = phi float [ %log_p.5.1.i.i, %B1032.i.i1674 ], [ %.541.i, %B230.i ]
  br label %B1062.if.i.i1677
B1091.i.i1672:
  %log_p.5.1.i.i = phi float [ %.983.i.i, %B556.i.i ], [ %.1226.i.i, %B898.i.i ], [ %.1226.i.i, %B820.i.i1683 ], [ %.1226.i.i, %B726.i.i1680 ], [ %.421.i.i1662, %B676.i.i ], [ %.421.i.i1662, %B70.if.i.i1659 ], [ %.421.i.i1662, %B588.i1953 ]
  %found.4.1.i.i = phi i64 [ %.1050.i.i, %B556.i.i ], [ %.1400.i.i1686, %B898.i.i ], [ %.1400.i.i1686, %B820.i.i1683 ], [ %found.3.0754.i.i, %B726.i.i1680 ], [ %found.3.0754.i.i, %B676.i.i ], [ %found.3.0754.i.i, %B70.if.i.i1659 ], [ %found.3.0754.i.i, %B588.i1953 ]
  %exitcond.not.i.i1673 = icmp eq i64 %.357.i.i1660, %depth.2.0339.i
  br i1 %exitcond.not.i.i1673, label %B1032.i.i1674, label %B70.if.i.i1659
B70.if.i.i1659:
  %scale.2.0756.i.i = phi i64 [ %arg.unigrams.5.0, %B70.if.lr.ph.i.i ], [ %.476.i.i1670, %B1091.i.i1672 ]
  %key.2.0755.i.i = phi i64 [ %.254.i.i1658, %B70.if.lr.ph.i.i ], [ %.468.i.i1669, %B1091.i.i1672 ]
  %found.3.0754.i.i = phi i64 [ 1, %B70.if.lr.ph.i.i ], [ %found.4.1.i.i, %B1091.i.i1672 ]
  %log_p.4.0753.i.i = phi float [ %.541.i, %B70.if.lr.ph.i.i ], [ %log_p.5.1.i.i, %B1091.i.i1672 ]
  %.285.0751.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i ], [ %.357.i.i1660, %B1091.i.i1672 ]
  %.357.i.i1660 = add nuw nsw i64 %.285.0751.i.i, 1
  %70 = getelementptr float, ptr %data.i.i.i.i1738, i64 %.285.0751.i.i
  %.419.i.i1661 = load float, ptr %70, align 4
  %.421.i.i1662 = fadd float %log_p.4.0753.i.i, %.419.i.i1661
  %71 = xor i64 %.285.0751.i.i, -1
  %.434.i.i1663 = add i64 %.303.0338.i, %71
  %.448.i.i1664 = icmp slt i64 %.434.i.i1663, 0
  %.449.i.i1665 = select i1 %.448.i.i1664, i64 %.243, i64 0
  %72 = getelementptr i64, ptr %data.i.i.i.i, i64 %.434.i.i1663
  %.463.i.i1666 = getelementptr i64, ptr %72, i64 %.449.i.i1665
  %.464.i.i1667 = load i64, ptr %.463.i.i1666, align 8
  %.466.i.i1668 = mul i64 %.464.i.i1667, %scale.2.0756.i.i
  %.468.i.i1669 = add i64 %.466.i.i1668, %key.2.0755.i.i
  %.476.i.i1670 = mul i64 %scale.2.0756.i.i, %arg.unigrams.5.0
  %.485.i.i1671 = icmp eq i64 %found.3.0754.i.i, %.357.i.i1660
  br i1 %.485.i.i1671, label %B166.i.i1679, label %B1091.i.i1672
B1062.if.i.i1677:
  %.1778.0759.i.i = phi i64 [ %.1847.i.i, %B1062.if.i.i1677 ], [ 0, %B1062.if.i.i1677.preheader ]
  %.1847.i.i = add nuw nsw i64 %.1778.0759.i.i, 1
  %73 = getelementptr float, ptr %data.i.i.i.i1758, i64 %.1778.0759.i.i
  %.1901.i.i = load float, ptr %73, align 4
  %74 = getelementptr float, ptr %data.i.i.i.i1738, i64 %.1778.0759.i.i
  store float %.1901.i.i, ptr %74, align 4
  %exitcond761.not.i.i = icmp eq i64 %found.3.0.lcssa.i.i16761991, %.1847.i.i
  br i1 %exitcond761.not.i.i, label %f3.exit.i, label %B1062.if.i.i1677
f3.exit.i:
  %found.3.0.lcssa.i.i16761992 = phi i64 [ %found.4.1.i.i, %B1032.i.i1674 ], [ %found.3.0.lcssa.i.i16761991, %B1062.if.i.i1677 ]
  %log_p.4.0.lcssa.i.i16751990 = phi float [ %log_p.5.1.i.i, %B1032.i.i1674 ], [ %log_p.4.0.lcssa.i.i16751989, %B1062.if.i.i1677 ]
  %.1943.i.i = sitofp i64 %found.3.0.lcssa.i.i16761992 to float
  store float %.1943.i.i, ptr %data.i.i.i.i1758, align 64
  %.5.i.i1678 = fptosi float %.1943.i.i to i64
  br label %B414.i
B414.i:
  %depth.3.1.i = phi i64 [ %depth.2.0339.i, %B206.i ], [ %.5.i.i1678, %f3.exit.i ]
  %log_p.2.1.i = phi float [ %.482.i, %B206.i ], [ %log_p.4.0.lcssa.i.i16751990, %f3.exit.i ]
  %.734.not.i = icmp eq i64 %.432.i, 1
  %.740.i = fadd float %total.2.0340.i, %log_p.2.1.i
  %total.3.1.i = select i1 %.734.not.i, float %total.2.0340.i, float %.740.i
  %.361.i = icmp sgt i64 %.306.0337.i, 1
  br i1 %.361.i, label %B168.if.i, label %f1.exit
B168.if.i:
  %total.2.0340.i = phi float [ %total.3.1.i, %B414.i ], [ 0.000000e+00, %B168.if.i.preheader ]
  %depth.2.0339.i = phi i64 [ %depth.3.1.i, %B414.i ], [ %.2300, %B168.if.i.preheader ]
  %.303.0338.i = phi i64 [ %.374.i1655, %B414.i ], [ %arg.places.5.0, %B168.if.i.preheader ]
  %.306.0337.i = phi i64 [ %.370.i, %B414.i ], [ %.1644, %B168.if.i.preheader ]
  %.370.i = add nsw i64 %.306.0337.i, -1
  %.374.i1655 = add i64 %.303.0338.i, 1
  %.416.i = icmp slt i64 %.303.0338.i, 0
  %.417.i = select i1 %.416.i, i64 %.243, i64 0
  %75 = getelementptr i64, ptr %data.i.i.i.i, i64 %.303.0338.i
  %.431.i = getelementptr i64, ptr %75, i64 %.417.i
  %.432.i = load i64, ptr %.431.i, align 8
  %.438.i1656 = sub nsw i64 %.303.0338.i, %.1644
  %.440.not.i = icmp sgt i64 %depth.2.0339.i, %.438.i1656
  br i1 %.440.not.i, label %B230.i, label %B206.i
f1.exit:
  %total.2.0.lcssa.i = phi float [ 0.000000e+00, %B1328 ], [ %total.3.1.i, %B414.i ]
  %.2463 = icmp slt i64 %.1709.01883, 0
  %.2464 = select i1 %.2463, i64 %arg.out.5.0, i64 0
  %76 = getelementptr float, ptr %arg.out.4, i64 %.1709.01883
  %.2478 = getelementptr float, ptr %76, i64 %.2464
  store float %total.2.0.lcssa.i, ptr %.2478, align 4
  %.1765 = icmp sgt i64 %.1712.01884, 1
  br i1 %.1765, label %B1160.if, label %B1420
B1420:
  br i1 %"$phi874.0.2.1.not", label %B1476, label %B1424
B1424:
  %.2513 = add i64 %.743, %.692
  %.2530 = mul i64 %.2513, %arg.windows.5.1
  %.2532 = getelementptr i16, ptr %arg.windows.4, i64 %.2530
  br label %B70.if.i1688
B70.loopexit.i1727:
  br i1 %exitcond242.not.i1689, label %B1476, label %B70.if.i1688
B70.if.i1688:
  %exitcond242.not.i1689 = phi i1 [ false, %B1424 ], [ true, %B70.loopexit.i1727 ]
  %.159.0240.i1690 = phi i64 [ 0, %B1424 ], [ 1, %B70.loopexit.i1727 ]
  %.259.i1691 = shl nuw nsw i64 %.159.0240.i1690, 1
  %.261.i1692 = add nsw i64 %.259.i1691, %.100.0.i
  %.276.inv.i1693 = icmp sgt i64 %.261.i1692, 0
  %.277.i1694 = select i1 %.276.inv.i1693, i64 0, i64 %arg.windows.5.1
  %77 = getelementptr i16, ptr %.2532, i64 %.261.i1692
  %78 = getelementptr i8, ptr %77, i64 -2
  %.291.i1695 = getelementptr i16, ptr %78, i64 %.277.i1694
  %.292.i1696 = load i16, ptr %.291.i1695, align 2
  %.293.i1697 = zext i16 %.292.i1696 to i64
  %79 = getelementptr i64, ptr %arg.lists.4, i64 %.259.i1691
  %.325.i1698 = load i64, ptr %79, align 8
  %.326.i1699 = add nsw i64 %.325.i1698, %.293.i1697
  %.340.i1700 = icmp slt i64 %.326.i1699, 0
  %.341.i1701 = select i1 %.340.i1700, i64 %arg.words.5.0, i64 0
  %80 = getelementptr i32, ptr %arg.words.4, i64 %.326.i1699
  %.355.i1702 = getelementptr i32, ptr %80, i64 %.341.i1701
  %.356.i1703 = load i32, ptr %.355.i1702, align 4
  %.357.i1704 = zext i32 %.356.i1703 to i64
  %81 = getelementptr i8, ptr %79, i64 8
  %.390.i1705 = load i64, ptr %81, align 8
  %.391.i1706 = add nsw i64 %.390.i1705, %.357.i1704
  %.442.i1707 = icmp slt i64 %.326.i1699, -1
  %.443.i1708 = select i1 %.442.i1707, i64 %arg.words.5.0, i64 0
  %82 = getelementptr i8, ptr %80, i64 4
  %.457.i1709 = getelementptr i32, ptr %82, i64 %.443.i1708
  %.458.i1710 = load i32, ptr %.457.i1709, align 4
  %.459.i1711 = zext i32 %.458.i1710 to i64
  %.460.i1712 = sub nsw i64 %.459.i1711, %.357.i1704
  %.540237.not.i1713 = icmp slt i64 %.460.i1712, 1
  br i1 %.540237.not.i1713, label %B70.loopexit.i1727, label %B368.if.lr.ph.i1714
B368.if.lr.ph.i1714:
  %.660.i1715 = mul nuw nsw i64 %.159.0240.i1690, %arg.unigrams.5.0
  %83 = getelementptr i16, ptr %data.i.i.i.i.i1825, i64 %.660.i1715
  br label %B368.if.i1716
B368.if.i1716:
  %.484.0238.i1717 = phi i64 [ 0, %B368.if.lr.ph.i1714 ], [ %.553.i1718, %B368.if.i1716 ]
  %.553.i1718 = add nuw nsw i64 %.484.0238.i1717, 1
  %.582.i1719 = add nsw i64 %.391.i1706, %.484.0238.i1717
  %.596.i1720 = icmp slt i64 %.582.i1719, 0
  %.597.i1721 = select i1 %.596.i1720, i64 %arg.halves.5.0, i64 0
  %84 = getelementptr i16, ptr %arg.halves.4, i64 %.582.i1719
  %.611.i1722 = getelementptr i16, ptr %84, i64 %.597.i1721
  %.612.i1723 = load i16, ptr %.611.i1722, align 2
  %.619.i1724 = zext i16 %.612.i1723 to i64
  %.664.i1725 = getelementptr i16, ptr %83, i64 %.619.i1724
  store i16 0, ptr %.664.i1725, align 2
  %exitcond.not.i1726 = icmp eq i64 %.553.i1718, %.460.i1712
  br i1 %exitcond.not.i1726, label %B70.loopexit.i1727, label %B368.if.i1716
B1476:
  %.2627 = icmp slt i64 %end.3.1.i, %arg.owner.5.0
  br i1 %.2627, label %B642, label %common.ret.sink.split
common.ret.sink.split:
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.windows.0)
  tail call void @NRT_decref(ptr %arg.unigrams.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i1732)
  tail call void @NRT_decref(ptr %base.i.i.i.i1752)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.owner.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.octets.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i1819)
  tail call void @NRT_decref(ptr %arg.lists.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.levels.0)
  tail call void @NRT_decref(ptr %arg.halves.0)
  tail call void @NRT_decref(ptr %arg.fillings.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i1772)
  tail call void @NRT_decref(ptr %base.i.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.cells.0)
  tail call void @NRT_decref(ptr %arg.backs.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i1798)
  br label %common.ret
common.ret:
  %excinfo.sink = phi ptr [ %excinfo, %f14.exit1816 ], [ %retptr, %common.ret.sink.split ], [ %excinfo, %f14.exit ], [ %excinfo, %B0.endif.endif.endif.i1749 ], [ %excinfo, %B0.endif.endif.endif.i1729 ], [ %excinfo, %B0.endif.endif.endif.i ], [ %excinfo, %B0.endif.endif.endif.endif.i.i ], [ %excinfo, %B0.endif.endif.endif.endif.endif.i.i ], [ %excinfo, %entry ], [ %excinfo, %B0.endif ], [ %excinfo, %B0.endif.endif.endif.i.i ], [ %excinfo, %B0.endif.endif.endif.endif.endif.i ], [ %excinfo, %B0.endif.endif.endif ], [ %excinfo, %B0.endif.endif.endif.endif.i1770 ], [ %excinfo, %B0.endif.endif.endif.endif.endif.i1795 ]
  %common.ret.op = phi i32 [ 1, %f14.exit1816 ], [ 0, %common.ret.sink.split ], [ 1, %f14.exit ], [ 1, %B0.endif.endif.endif.i1749 ], [ 1, %B0.endif.endif.endif.i1729 ], [ 1, %B0.endif.endif.endif.i ], [ 1, %B0.endif.endif.endif.endif.i.i ], [ 1, %B0.endif.endif.endif.endif.endif.i.i ], [ 1, %entry ], [ 1, %B0.endif ], [ 1, %B0.endif.endif.endif.i.i ], [ 1, %B0.endif.endif.endif.endif.endif.i ], [ 1, %B0.endif.endif.endif ], [ 1, %B0.endif.endif.endif.endif.i1770 ], [ 1, %B0.endif.endif.endif.endif.endif.i1795 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B0.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.31.i1728 = icmp ugt i64 %arg.places.5.0, 2305843009213693951
  br i1 %.31.i1728, label %common.ret, label %B0.endif.endif.endif.i1729
B0.endif.endif.endif.i1729:
  %.30.i1730 = shl nuw nsw i64 %arg.places.5.0, 2
  %all.i.i.i.i1731 = add nuw i64 %.30.i1730, 128
  %base.i.i.i.i1732 = tail call ptr @malloc(i64 %all.i.i.i.i1731)
  %none.i.i.i.i1733 = icmp eq ptr %base.i.i.i.i1732, null
  br i1 %none.i.i.i.i1733, label %common.ret, label %B0.endif.endif.endif.i1749
B0.endif.endif.endif.i1749:
  store i64 1, ptr %base.i.i.i.i1732, align 4
  %from.i.i.i.i1735 = ptrtoint ptr %base.i.i.i.i1732 to i64
  %behind.i.i.i.i1736 = add i64 %from.i.i.i.i1735, 127
  %at.i.i.i.i1737 = and i64 %behind.i.i.i.i1736, -64
  %data.i.i.i.i1738 = inttoptr i64 %at.i.i.i.i1737 to ptr
  %slot.i.i.i.i1739 = getelementptr i8, ptr %base.i.i.i.i1732, i64 24
  store ptr %data.i.i.i.i1738, ptr %slot.i.i.i.i1739, align 8
  %base.i.i.i.i1752 = tail call ptr @malloc(i64 %all.i.i.i.i1731)
  %none.i.i.i.i1753 = icmp eq ptr %base.i.i.i.i1752, null
  br i1 %none.i.i.i.i1753, label %common.ret, label %B0.endif.endif.endif
B0.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i1752, align 4
  %from.i.i.i.i1755 = ptrtoint ptr %base.i.i.i.i1752 to i64
  %behind.i.i.i.i1756 = add i64 %from.i.i.i.i1755, 127
  %at.i.i.i.i1757 = and i64 %behind.i.i.i.i1756, -64
  %data.i.i.i.i1758 = inttoptr i64 %at.i.i.i.i1757 to ptr
  %slot.i.i.i.i1759 = getelementptr i8, ptr %base.i.i.i.i1752, i64 24
  store ptr %data.i.i.i.i1758, ptr %slot.i.i.i.i1759, align 8
  %.29.i = icmp slt i64 %arg.windows.5.0, 0
  br i1 %.29.i, label %common.ret, label %B0.endif.endif.endif.endif.i1770
B0.endif.endif.endif.endif.i1770:
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.windows.5.0, i64 %arg.places.5.0)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %85 = add i64 %.51.i, -2305843009213693952
  %.57.i = icmp ult i64 %85, -4611686018427387904
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %common.ret, label %B0.endif.endif.endif.endif.endif.i
B0.endif.endif.endif.endif.endif.i:
  %.56.i = shl nsw i64 %.51.i, 2
  %all.i.i.i.i1771 = add i64 %.56.i, 128
  %base.i.i.i.i1772 = tail call ptr @malloc(i64 %all.i.i.i.i1771)
  %none.i.i.i.i1773 = icmp eq ptr %base.i.i.i.i1772, null
  br i1 %none.i.i.i.i1773, label %common.ret, label %f14.exit
f14.exit:
  store i64 1, ptr %base.i.i.i.i1772, align 4
  %from.i.i.i.i1774 = ptrtoint ptr %base.i.i.i.i1772 to i64
  %behind.i.i.i.i1775 = add i64 %from.i.i.i.i1774, 127
  %at.i.i.i.i1776 = and i64 %behind.i.i.i.i1775, -64
  %data.i.i.i.i1777 = inttoptr i64 %at.i.i.i.i1776 to ptr
  %slot.i.i.i.i1778 = getelementptr i8, ptr %base.i.i.i.i1772, i64 24
  store ptr %data.i.i.i.i1777, ptr %slot.i.i.i.i1778, align 8
  %.31.i.i = icmp ugt i64 %arg.windows.5.0, 1152921504606846975
  br i1 %.31.i.i, label %common.ret, label %B0.endif.endif.endif.i.i
B0.endif.endif.endif.i.i:
  %.30.i.i = shl nuw nsw i64 %arg.windows.5.0, 3
  %all.i.i.i.i.i = add nuw i64 %.30.i.i, 128
  %base.i.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i.i)
  %none.i.i.i.i.i = icmp eq ptr %base.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i, label %common.ret, label %B0.endif.i
B0.endif.i:
  store i64 1, ptr %base.i.i.i.i.i, align 4
  %from.i.i.i.i.i = ptrtoint ptr %base.i.i.i.i.i to i64
  %behind.i.i.i.i.i = add i64 %from.i.i.i.i.i, 127
  %at.i.i.i.i.i = and i64 %behind.i.i.i.i.i, -64
  %data.i.i.i.i.i = inttoptr i64 %at.i.i.i.i.i to ptr
  %slot.i.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i.i, i64 24
  store ptr %data.i.i.i.i.i, ptr %slot.i.i.i.i.i, align 8
  %.169149.not.i = icmp eq i64 %arg.windows.5.0, 0
  br i1 %.169149.not.i, label %B0.endif.endif.endif.endif.endif.i1795, label %B118.if.preheader.i
B118.if.preheader.i:
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i, i8 -1, i64 %.30.i.i, i1 false)
  br label %B0.endif.endif.endif.endif.endif.i1795
B0.endif.endif.endif.endif.endif.i1795:
  %base.i.i.i.i1798 = tail call ptr @malloc(i64 %all.i.i.i.i1771)
  %none.i.i.i.i1799 = icmp eq ptr %base.i.i.i.i1798, null
  br i1 %none.i.i.i.i1799, label %common.ret, label %f14.exit1816
f14.exit1816:
  store i64 1, ptr %base.i.i.i.i1798, align 4
  %from.i.i.i.i1801 = ptrtoint ptr %base.i.i.i.i1798 to i64
  %behind.i.i.i.i1802 = add i64 %from.i.i.i.i1801, 127
  %at.i.i.i.i1803 = and i64 %behind.i.i.i.i1802, -64
  %data.i.i.i.i1804 = inttoptr i64 %at.i.i.i.i1803 to ptr
  %slot.i.i.i.i1805 = getelementptr i8, ptr %base.i.i.i.i1798, i64 24
  store ptr %data.i.i.i.i1804, ptr %slot.i.i.i.i1805, align 8
  %.36.i.i = icmp slt i64 %arg.unigrams.5.0, 0
  br i1 %.36.i.i, label %common.ret, label %B0.endif.endif.endif.endif.i.i
B0.endif.endif.endif.endif.i.i:
  %.51.i.i = shl nuw i64 %arg.unigrams.5.0, 1
  %86 = add nuw i64 %arg.unigrams.5.0, 4611686018427387904
  %87 = add i64 %.51.i.i, 4611686018427387904
  %88 = or i64 %87, %86
  %.58.i.i.not = icmp sgt i64 %88, -1
  br i1 %.58.i.i.not, label %B0.endif.endif.endif.endif.endif.i.i, label %common.ret
B0.endif.endif.endif.endif.endif.i.i:
  %.56.i.i = shl i64 %arg.unigrams.5.0, 2
  %all.i.i.i.i.i1818 = add i64 %.56.i.i, 128
  %base.i.i.i.i.i1819 = tail call ptr @malloc(i64 %all.i.i.i.i.i1818)
  %none.i.i.i.i.i1820 = icmp eq ptr %base.i.i.i.i.i1819, null
  br i1 %none.i.i.i.i.i1820, label %common.ret, label %B0.endif.endif.endif.endif.endif.endif.endif
B0.endif.endif.endif.endif.endif.endif.endif:
  store i64 1, ptr %base.i.i.i.i.i1819, align 4
  %from.i.i.i.i.i1822 = ptrtoint ptr %base.i.i.i.i.i1819 to i64
  %behind.i.i.i.i.i1823 = add i64 %from.i.i.i.i.i1822, 127
  %at.i.i.i.i.i1824 = and i64 %behind.i.i.i.i.i1823, -64
  %data.i.i.i.i.i1825 = inttoptr i64 %at.i.i.i.i.i1824 to ptr
  %slot.i.i.i.i.i1826 = getelementptr i8, ptr %base.i.i.i.i.i1819, i64 24
  store ptr %data.i.i.i.i.i1825, ptr %slot.i.i.i.i.i1826, align 8
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i1825, i8 0, i64 %.56.i.i, i1 false)
  %.657 = icmp sgt i64 %arg.owner.5.0, 0
  br i1 %.657, label %B642.preheader, label %common.ret.sink.split
B642.preheader:
  %89 = add nsw i64 %arg.owner.5.0, -1
  %.471379.not.i = icmp eq i64 %arg.places.5.0, 0
  %.531.i = add nuw nsw i64 %arg.places.5.0, 1
  %.1106 = icmp ne i64 %arg.fillings.5.1, 1
  %.100.0.i = ashr i64 %arg.windows.5.1, 1
  %.164.i = icmp ult i64 %arg.places.5.0, 2
  %.165.i = select i1 %.164.i, i64 %arg.windows.5.1, i64 0
  %.196.i = select i1 %.471379.not.i, i64 %arg.windows.5.1, i64 0
  %90 = getelementptr i16, ptr %data.i.i.i.i.i1825, i64 %arg.unigrams.5.0
  %.126.i.i = getelementptr i64, ptr %arg.places.4, i64 %arg.places.5.1
  %.183.i.i = getelementptr i8, ptr %.126.i.i, i64 8
  %.273.i.i = getelementptr i8, ptr %.126.i.i, i64 16
  %.358.i.i = getelementptr i8, ptr %.126.i.i, i64 24
  %.185.i.i = getelementptr i8, ptr %arg.places.4, i64 8
  %.273.i383.i = getelementptr i8, ptr %arg.places.4, i64 16
  %.358.i392.i = getelementptr i8, ptr %arg.places.4, i64 24
  %.1644 = sub nsw i64 %.243, %arg.places.5.0
  %.21381879.not = icmp slt i64 %arg.fillings.5.1, 1
  %.361336.not.i = icmp slt i64 %.1644, 1
  %invariant.gep = getelementptr i64, ptr %data.i.i.i.i, i64 %arg.places.5.0
  br label %B642
B1020.if:
  %.1398.01875 = phi i64 [ %arg.places.5.0, %B1020.if.lr.ph ], [ %.1460, %B1020.if ]
  %.1395.01874 = phi i64 [ 0, %B1020.if.lr.ph ], [ %.1464, %B1020.if ]
  %.1460 = add nsw i64 %.1398.01875, -1
  %.1464 = add nuw nsw i64 %.1395.01874, 1
  %91 = getelementptr i16, ptr %49, i64 %.1395.01874
  %.1541 = load i16, ptr %91, align 2
  %92 = getelementptr i64, ptr %data.i.i.i.i, i64 %.1395.01874
  %.1573 = zext i16 %.1541 to i64
  store i64 %.1573, ptr %92, align 8
  %93 = getelementptr i16, ptr %50, i64 %.1395.01874
  %.1630 = load i16, ptr %93, align 2
  %.1645 = add nsw i64 %.1395.01874, %.1644
  %.1659 = icmp slt i64 %.1645, 0
  %.1660 = select i1 %.1659, i64 %.243, i64 0
  %94 = getelementptr i64, ptr %data.i.i.i.i, i64 %.1645
  %.1674 = getelementptr i64, ptr %94, i64 %.1660
  %.1675 = zext i16 %.1630 to i64
  store i64 %.1675, ptr %.1674, align 8
  %.1451 = icmp sgt i64 %.1398.01875, 1
  br i1 %.1451, label %B1020.if, label %B1128
B1160.if:
  %.1712.01884 = phi i64 [ %.1113, %B1160.if.lr.ph ], [ %.1774, %f1.exit ]
  %.1709.01883 = phi i64 [ %start.2.0, %B1160.if.lr.ph ], [ %.1778, %f1.exit ]
  %.1774 = add nsw i64 %.1712.01884, -1
  %.1778 = add i64 %.1709.01883, 1
  %.1836 = load i64, ptr %.757, align 8
  %.19161876.not = icmp slt i64 %.1836, 1
  br i1 %.19161876.not, label %B1238, label %B1206.if
B1206.if:
  %.1860.01877 = phi i64 [ %.1929, %B1206.if ], [ 0, %B1160.if ]
  %.1929 = add nuw nsw i64 %.1860.01877, 1
  %95 = getelementptr float, ptr %51, i64 %.1860.01877
  %.2006 = load float, ptr %95, align 4
  %96 = getelementptr float, ptr %data.i.i.i.i1738, i64 %.1860.01877
  store float %.2006, ptr %96, align 4
  %exitcond.not = icmp eq i64 %.1836, %.1929
  br i1 %exitcond.not, label %B1238, label %B1206.if
B1290.if:
  %.2082.01880 = phi i64 [ 0, %B1290.if.lr.ph ], [ %.2151, %B1290.if ]
  %.2151 = add nuw nsw i64 %.2082.01880, 1
  %97 = getelementptr i16, ptr %52, i64 %.2082.01880
  %.2228 = load i16, ptr %97, align 2
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.2082.01880
  %.2262 = zext i16 %.2228 to i64
  store i64 %.2262, ptr %gep, align 8
  %exitcond1885.not = icmp eq i64 %arg.fillings.5.1, %.2151
  br i1 %exitcond1885.not, label %B1328, label %B1290.if
}
define i32 @score_pairs(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.octets.0, ptr %arg.octets.1, i64 %arg.octets.2, i64 %arg.octets.3, ptr %arg.octets.4, i64 %arg.octets.5.0, i64 %arg.octets.6.0, ptr %arg.halves.0, ptr %arg.halves.1, i64 %arg.halves.2, i64 %arg.halves.3, ptr %arg.halves.4, i64 %arg.halves.5.0, i64 %arg.halves.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1, ptr %arg.lists.0, ptr %arg.lists.1, i64 %arg.lists.2, i64 %arg.lists.3, ptr %arg.lists.4, i64 %arg.lists.5.0, i64 %arg.lists.6.0, ptr %arg.cells.0, ptr %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.5.1, i64 %arg.cells.6.0, i64 %arg.cells.6.1, ptr %arg.levels.0, ptr %arg.levels.1, i64 %arg.levels.2, i64 %arg.levels.3, ptr %arg.levels.4, i64 %arg.levels.5.0, i64 %arg.levels.6.0, i64 %arg.base, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.second.0, ptr %arg.second.1, i64 %arg.second.2, i64 %arg.second.3, ptr %arg.second.4, i64 %arg.second.5.0, i64 %arg.second.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  %.254224.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.254224.not, label %B332, label %B60.if.lr.ph
B60.if.lr.ph:
  %.456 = getelementptr i8, ptr %arg.places.4, i64 32
  %.195.i = getelementptr i8, ptr %arg.places.4, i64 8
  %.282.i = getelementptr i8, ptr %arg.places.4, i64 16
  %.566.i = getelementptr i8, ptr %arg.places.4, i64 24
  br label %B60.if
B322:
  %"$phi322.1.2.1.in" = phi ptr [ %.518, %f7.exit ], [ %arg.levels.4, %B60.if ], [ %arg.levels.4, %B588.i ]
  %"$phi322.1.2.1" = load float, ptr %"$phi322.1.2.1.in", align 4
  %0 = getelementptr float, ptr %arg.out.4, i64 %.196.0225
  store float %"$phi322.1.2.1", ptr %0, align 4
  %exitcond.not = icmp eq i64 %.267, %arg.first.5.0
  br i1 %exitcond.not, label %B332, label %B60.if
B332:
  store ptr null, ptr %retptr, align 8
  ret i32 0
B60.if:
  %.196.0225 = phi i64 [ 0, %B60.if.lr.ph ], [ %.267, %B322 ]
  %.267 = add nuw nsw i64 %.196.0225, 1
  %1 = getelementptr i16, ptr %arg.first.4, i64 %.196.0225
  %.325 = load i16, ptr %1, align 2
  %.326 = zext i16 %.325 to i64
  %.328 = mul i64 %arg.base, %.326
  %2 = getelementptr i16, ptr %arg.second.4, i64 %.196.0225
  %.359 = load i16, ptr %2, align 2
  %.360 = zext i16 %.359 to i64
  %.361 = add nuw nsw i64 %.360, -7046029254386353131
  %.5.i.i = add i64 %.361, %.328
  %.6.i.i = lshr i64 %.5.i.i, 30
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.8.i.i = mul i64 %.7.i.i, -4658895280553007687
  %.9.i.i = lshr i64 %.8.i.i, 27
  %.10.i.i = xor i64 %.9.i.i, %.8.i.i
  %.11.i.i = mul i64 %.10.i.i, -7723592293110705685
  %.12.i.i = lshr i64 %.11.i.i, 31
  %.13.i.i = xor i64 %.12.i.i, %.11.i.i
  %.137.i = load i64, ptr %arg.places.4, align 8
  %.140.i = sub i64 64, %.137.i
  %.141.i = lshr i64 %.13.i.i, %.140.i
  %.196.i = load i64, ptr %.195.i, align 8
  %.197.i = ashr i64 %.141.i, 12
  %.198.i = add nsw i64 %.197.i, %.196.i
  %.211.i = icmp slt i64 %.198.i, 0
  %.212.i = select i1 %.211.i, i64 %arg.words.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.words.4, i64 %.198.i
  %.226.i = getelementptr i32, ptr %3, i64 %.212.i
  %.227.i = load i32, ptr %.226.i, align 4
  %.228.i = zext i32 %.227.i to i64
  %.283.i = load i64, ptr %.282.i, align 8
  %.284.i = add nsw i64 %.141.i, %.283.i
  %.298.i = icmp slt i64 %.284.i, 0
  %.299.i = select i1 %.298.i, i64 %arg.halves.5.0, i64 0
  %4 = getelementptr i16, ptr %arg.halves.4, i64 %.284.i
  %.313.i = getelementptr i16, ptr %4, i64 %.299.i
  %.314.i = load i16, ptr %.313.i, align 2
  %.315.i = zext i16 %.314.i to i64
  %.316.i = add nuw nsw i64 %.315.i, %.228.i
  %.320.i = add nsw i64 %.141.i, 1
  %.376.i = ashr i64 %.320.i, 12
  %.377.i = add nsw i64 %.376.i, %.196.i
  %.390.i = icmp slt i64 %.377.i, 0
  %.391.i = select i1 %.390.i, i64 %arg.words.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.words.4, i64 %.377.i
  %.405.i = getelementptr i32, ptr %5, i64 %.391.i
  %.406.i = load i32, ptr %.405.i, align 4
  %.410.i = zext i32 %.406.i to i64
  %.466.i = add nsw i64 %.320.i, %.283.i
  %.480.i = icmp slt i64 %.466.i, 0
  %.481.i = select i1 %.480.i, i64 %arg.halves.5.0, i64 0
  %6 = getelementptr i16, ptr %arg.halves.4, i64 %.466.i
  %.495.i = getelementptr i16, ptr %6, i64 %.481.i
  %.496.i = load i16, ptr %.495.i, align 2
  %.497.i = zext i16 %.496.i to i64
  %.498.i = add nuw nsw i64 %.497.i, %.410.i
  %.503.i = trunc i64 %.13.i.i to i16
  %.508.i = icmp ult i64 %.316.i, %.498.i
  br i1 %.508.i, label %B538.preheader.i, label %B322
B538.preheader.i:
  %.567.i = load i64, ptr %.566.i, align 8
  br label %B538.i
B538.i:
  %row.2.0.i = phi i64 [ %.627.i, %B588.i ], [ %.316.i, %B538.preheader.i ]
  %.569.i = add nsw i64 %row.2.0.i, %.567.i
  %.583.i = icmp slt i64 %.569.i, 0
  %.584.i = select i1 %.583.i, i64 %arg.halves.5.0, i64 0
  %7 = getelementptr i16, ptr %arg.halves.4, i64 %.569.i
  %.598.i = getelementptr i16, ptr %7, i64 %.584.i
  %.599.i = load i16, ptr %.598.i, align 2
  %.601.i = icmp eq i16 %.599.i, %.503.i
  br i1 %.601.i, label %f7.exit, label %B588.i
B588.i:
  %.627.i = add nuw nsw i64 %row.2.0.i, 1
  %.631.i = icmp ult i64 %.627.i, %.498.i
  br i1 %.631.i, label %B538.i, label %B322
f7.exit:
  %.457 = load i64, ptr %.456, align 8
  %.459 = add nsw i64 %.457, %row.2.0.i
  %.475 = icmp slt i64 %.459, 0
  %.476 = select i1 %.475, i64 %arg.octets.5.0, i64 0
  %8 = getelementptr i8, ptr %arg.octets.4, i64 %.459
  %.490 = getelementptr i8, ptr %8, i64 %.476
  %.491 = load i8, ptr %.490, align 1
  %.493 = zext i8 %.491 to i64
  %.518 = getelementptr float, ptr %arg.levels.4, i64 %.493
  br label %B322
}
define i32 @bigram_rows(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.octets.0, ptr %arg.octets.1, i64 %arg.octets.2, i64 %arg.octets.3, ptr %arg.octets.4, i64 %arg.octets.5.0, i64 %arg.octets.6.0, ptr %arg.halves.0, ptr %arg.halves.1, i64 %arg.halves.2, i64 %arg.halves.3, ptr %arg.halves.4, i64 %arg.halves.5.0, i64 %arg.halves.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1, ptr %arg.lists.0, ptr %arg.lists.1, i64 %arg.lists.2, i64 %arg.lists.3, ptr %arg.lists.4, i64 %arg.lists.5.0, i64 %arg.lists.6.0, ptr %arg.cells.0, ptr %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.5.1, i64 %arg.cells.6.0, i64 %arg.cells.6.1, ptr %arg.levels.0, ptr %arg.levels.1, i64 %arg.levels.2, i64 %arg.levels.3, ptr %arg.levels.4, i64 %arg.levels.5.0, i64 %arg.levels.6.0, ptr %arg.unigrams.0, ptr %arg.unigrams.1, i64 %arg.unigrams.2, i64 %arg.unigrams.3, ptr %arg.unigrams.4, i64 %arg.unigrams.5.0, i64 %arg.unigrams.6.0, ptr %arg.backs.0, ptr %arg.backs.1, i64 %arg.backs.2, i64 %arg.backs.3, ptr %arg.backs.4, i64 %arg.backs.5.0, i64 %arg.backs.6.0, ptr %arg.symbols.0, ptr %arg.symbols.1, i64 %arg.symbols.2, i64 %arg.symbols.3, ptr %arg.symbols.4, i64 %arg.symbols.5.0, i64 %arg.symbols.6.0, i64 %arg.side, i64 %arg.add, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
entry:
  tail call void @NRT_incref(ptr %arg.octets.0)
  tail call void @NRT_incref(ptr %arg.halves.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.lists.0)
  tail call void @NRT_incref(ptr %arg.cells.0)
  tail call void @NRT_incref(ptr %arg.levels.0)
  tail call void @NRT_incref(ptr %arg.unigrams.0)
  tail call void @NRT_incref(ptr %arg.backs.0)
  tail call void @NRT_incref(ptr %arg.symbols.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.31.i = icmp ugt i64 %arg.unigrams.5.0, 2305843009213693951
  br i1 %.31.i, label %common.ret, label %B0.endif.endif.endif.i
B0.endif.endif.endif.i:
  %.30.i = shl nuw nsw i64 %arg.unigrams.5.0, 2
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %base.i.i.i.i = tail call ptr @malloc(i64 %all.i.i.i.i)
  %none.i.i.i.i = icmp eq ptr %base.i.i.i.i, null
  br i1 %none.i.i.i.i, label %common.ret, label %B0.endif
B250.if.lr.ph:
  %.696863.not = icmp eq i64 %arg.unigrams.5.0, 0
  %.846 = icmp slt i64 %arg.side, 0
  %.847 = select i1 %.846, i64 %arg.lists.5.0, i64 0
  %.idx = shl i64 %arg.side, 4
  %0 = getelementptr i8, ptr %arg.lists.4, i64 %.idx
  %.861 = getelementptr i64, ptr %0, i64 %.847
  %1 = getelementptr i8, ptr %0, i64 8
  %.1079 = getelementptr i64, ptr %1, i64 %.847
  %.1144 = select i1 %.846, i64 %arg.cells.5.0, i64 0
  %.1145 = add i64 %.1144, %arg.side
  %.1165 = mul i64 %.1145, %arg.cells.5.1
  %2 = getelementptr i16, ptr %arg.cells.4, i64 %.1165
  %.1320 = getelementptr i8, ptr %arg.places.4, i64 32
  %.1407 = getelementptr i8, ptr %arg.places.4, i64 40
  %.1792.not = icmp eq i64 %arg.add, 0
  %.195.i = getelementptr i8, ptr %arg.places.4, i64 8
  %.282.i = getelementptr i8, ptr %arg.places.4, i64 16
  %.566.i = getelementptr i8, ptr %arg.places.4, i64 24
  br label %B250.if
B248.loopexit:
  %exitcond.not = icmp eq i64 %.544, %arg.symbols.5.0
  br i1 %exitcond.not, label %B1202, label %B250.if
B408:
  %.862 = load i64, ptr %.861, align 8
  %.864 = add nsw i64 %.862, %.603
  %.878 = icmp slt i64 %.864, 0
  %.879 = select i1 %.878, i64 %arg.words.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.words.4, i64 %.864
  %.893 = getelementptr i32, ptr %3, i64 %.879
  %.894 = load i32, ptr %.893, align 4
  %.895 = zext i32 %.894 to i64
  %.910 = icmp slt i64 %.864, -1
  %.911 = select i1 %.910, i64 %arg.words.5.0, i64 0
  %4 = getelementptr i8, ptr %3, i64 4
  %.925 = getelementptr i32, ptr %4, i64 %.911
  %.926 = load i32, ptr %.925, align 4
  %.927 = zext i32 %.926 to i64
  %.964 = sub nsw i64 %.927, %.895
  %.1007866.not = icmp slt i64 %.964, 1
  br i1 %.1007866.not, label %B1100.preheader, label %B570.if
B1100.preheader:
  br i1 %.696863.not, label %B248.loopexit, label %B1100.if.lr.ph
B1100.if.lr.ph:
  %.1845 = mul i64 %.474.0873, %arg.out.5.1
  %5 = getelementptr float, ptr %arg.out.4, i64 %.1845
  br label %B1100.if
B684:
  %.1113..603 = select i1 %.249, i64 %.1113, i64 %.603
  %.603..1113 = select i1 %.249, i64 %.603, i64 %.1113
  %.1231 = mul i64 %.603..1113, %arg.unigrams.5.0
  %.1232 = add nuw nsw i64 %.1113..603, -7046029254386353131
  %.5.i.i = add i64 %.1232, %.1231
  %.6.i.i = lshr i64 %.5.i.i, 30
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.8.i.i = mul i64 %.7.i.i, -4658895280553007687
  %.9.i.i = lshr i64 %.8.i.i, 27
  %.10.i.i = xor i64 %.9.i.i, %.8.i.i
  %.11.i.i = mul i64 %.10.i.i, -7723592293110705685
  %.12.i.i = lshr i64 %.11.i.i, 31
  %.13.i.i = xor i64 %.12.i.i, %.11.i.i
  %.137.i = load i64, ptr %arg.places.4, align 8
  %.140.i = sub i64 64, %.137.i
  %.141.i = lshr i64 %.13.i.i, %.140.i
  %.196.i = load i64, ptr %.195.i, align 8
  %.197.i = ashr i64 %.141.i, 12
  %.198.i = add nsw i64 %.197.i, %.196.i
  %.211.i = icmp slt i64 %.198.i, 0
  %.212.i = select i1 %.211.i, i64 %arg.words.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.words.4, i64 %.198.i
  %.226.i = getelementptr i32, ptr %6, i64 %.212.i
  %.227.i = load i32, ptr %.226.i, align 4
  %.228.i = zext i32 %.227.i to i64
  %.283.i = load i64, ptr %.282.i, align 8
  %.284.i = add nsw i64 %.283.i, %.141.i
  %.298.i = icmp slt i64 %.284.i, 0
  %.299.i = select i1 %.298.i, i64 %arg.halves.5.0, i64 0
  %7 = getelementptr i16, ptr %arg.halves.4, i64 %.284.i
  %.313.i = getelementptr i16, ptr %7, i64 %.299.i
  %.314.i = load i16, ptr %.313.i, align 2
  %.315.i = zext i16 %.314.i to i64
  %.316.i = add nuw nsw i64 %.315.i, %.228.i
  %.320.i = add nsw i64 %.141.i, 1
  %.376.i = ashr i64 %.320.i, 12
  %.377.i = add nsw i64 %.376.i, %.196.i
  %.390.i = icmp slt i64 %.377.i, 0
  %.391.i = select i1 %.390.i, i64 %arg.words.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.words.4, i64 %.377.i
  %.405.i = getelementptr i32, ptr %8, i64 %.391.i
  %.406.i = load i32, ptr %.405.i, align 4
  %.410.i = zext i32 %.406.i to i64
  %.466.i = add nsw i64 %.283.i, %.320.i
  %.480.i = icmp slt i64 %.466.i, 0
  %.481.i = select i1 %.480.i, i64 %arg.halves.5.0, i64 0
  %9 = getelementptr i16, ptr %arg.halves.4, i64 %.466.i
  %.495.i = getelementptr i16, ptr %9, i64 %.481.i
  %.496.i = load i16, ptr %.495.i, align 2
  %.497.i = zext i16 %.496.i to i64
  %.498.i = add nuw nsw i64 %.497.i, %.410.i
  %.503.i = trunc i64 %.13.i.i to i16
  %.508.i = icmp ult i64 %.316.i, %.498.i
  br i1 %.508.i, label %B538.preheader.i, label %f7.exit
B538.preheader.i:
  %.567.i = load i64, ptr %.566.i, align 8
  br label %B538.i
B538.i:
  %row.2.0.i = phi i64 [ %.627.i, %B588.i ], [ %.316.i, %B538.preheader.i ]
  %.569.i = add nsw i64 %row.2.0.i, %.567.i
  %.583.i = icmp slt i64 %.569.i, 0
  %.584.i = select i1 %.583.i, i64 %arg.halves.5.0, i64 0
  %10 = getelementptr i16, ptr %arg.halves.4, i64 %.569.i
  %.598.i = getelementptr i16, ptr %10, i64 %.584.i
  %.599.i = load i16, ptr %.598.i, align 2
  %.601.i = icmp eq i16 %.599.i, %.503.i
  br i1 %.601.i, label %f7.exit, label %B588.i
B588.i:
  %.627.i = add nuw nsw i64 %row.2.0.i, 1
  %.631.i = icmp ult i64 %.627.i, %.498.i
  br i1 %.631.i, label %B538.i, label %f7.exit
f7.exit:
  %storemerge.i = phi i64 [ -1, %B684 ], [ %row.2.0.i, %B538.i ], [ -1, %B588.i ]
  %.1321 = load i64, ptr %.1320, align 8
  %.1322 = add nsw i64 %.1321, %storemerge.i
  %.1336 = icmp slt i64 %.1322, 0
  %.1337 = select i1 %.1336, i64 %arg.octets.5.0, i64 0
  %11 = getelementptr i8, ptr %arg.octets.4, i64 %.1322
  %.1351 = getelementptr i8, ptr %11, i64 %.1337
  %.1352 = load i8, ptr %.1351, align 1
  %.1353 = zext i8 %.1352 to i16
  %.1354 = shl nuw i16 %.1353, 8
  %.1408 = load i64, ptr %.1407, align 8
  %.1409 = add nsw i64 %.1408, %storemerge.i
  %.1423 = icmp slt i64 %.1409, 0
  %.1424 = select i1 %.1423, i64 %arg.octets.5.0, i64 0
  %12 = getelementptr i8, ptr %arg.octets.4, i64 %.1409
  %.1438 = getelementptr i8, ptr %12, i64 %.1424
  %.1439 = load i8, ptr %.1438, align 1
  %.1440 = zext i8 %.1439 to i16
  %.1441 = or i16 %.1354, %.1440
  store i16 %.1441, ptr %20, align 2
  br label %B962
B962:
  %.1555 = phi i16 [ %.1441, %f7.exit ], [ %.1170, %B570.if ]
  %13 = lshr i16 %.1555, 8
  %.1559 = zext i16 %13 to i64
  %.1588 = getelementptr float, ptr %arg.levels.4, i64 %.1559
  %.1589 = load float, ptr %.1588, align 4
  %.1619 = getelementptr float, ptr %data.i.i.i.i, i64 %.1113
  store float %.1589, ptr %.1619, align 4
  %.1007 = icmp ugt i64 %.954.0868, 1
  br i1 %.1007, label %B570.if, label %B1100.preheader
B1122:
  %14 = getelementptr float, ptr %5, i64 %.1663.0870
  %.1850 = load float, ptr %14, align 4
  br label %B1180
B1180:
  %"$phi1180.3.2.2" = phi float [ %.1850, %B1122 ], [ 0.000000e+00, %B1100.if ]
  %.1863 = fadd float %.1790, %"$phi1180.3.2.2"
  %15 = getelementptr float, ptr %5, i64 %.1663.0870
  store float %.1863, ptr %15, align 4
  %exitcond884.not = icmp eq i64 %.1732, %arg.unigrams.5.0
  br i1 %exitcond884.not, label %B248.loopexit, label %B1100.if
common.ret:
  %excinfo.sink = phi ptr [ %retptr, %B1202 ], [ %excinfo, %entry ], [ %excinfo, %B0.endif.endif.endif.i ]
  %common.ret.op = phi i32 [ 0, %B1202 ], [ 1, %entry ], [ 1, %B0.endif.endif.endif.i ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op
B1202:
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.symbols.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.backs.0.arg.unigrams.0)
  tail call void @NRT_decref(ptr %arg.octets.0)
  tail call void @NRT_decref(ptr %arg.unigrams.0.arg.backs.0)
  tail call void @NRT_decref(ptr %arg.lists.0)
  tail call void @NRT_decref(ptr %base.i.i.i.i)
  tail call void @NRT_decref(ptr %arg.levels.0)
  tail call void @NRT_decref(ptr %arg.halves.0)
  tail call void @NRT_decref(ptr %arg.cells.0)
  br label %common.ret
B0.endif:
  store i64 1, ptr %base.i.i.i.i, align 4
  %from.i.i.i.i = ptrtoint ptr %base.i.i.i.i to i64
  %behind.i.i.i.i = add i64 %from.i.i.i.i, 127
  %at.i.i.i.i = and i64 %behind.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %at.i.i.i.i to ptr
  %slot.i.i.i.i = getelementptr i8, ptr %base.i.i.i.i, i64 24
  store ptr %data.i.i.i.i, ptr %slot.i.i.i.i, align 8
  %.249 = icmp eq i64 %arg.side, 0
  %arg.unigrams.0.arg.backs.0 = select i1 %.249, ptr %arg.unigrams.0, ptr %arg.backs.0
  %arg.backs.0.arg.unigrams.0 = select i1 %.249, ptr %arg.backs.0, ptr %arg.unigrams.0
  %arg.backs.4.arg.unigrams.4 = select i1 %.249, ptr %arg.backs.4, ptr %arg.unigrams.4
  %arg.unigrams.4.arg.backs.4 = select i1 %.249, ptr %arg.unigrams.4, ptr %arg.backs.4
  tail call void @NRT_incref(ptr %arg.unigrams.0.arg.backs.0)
  tail call void @NRT_incref(ptr %arg.backs.0.arg.unigrams.0)
  %.531872.not = icmp slt i64 %arg.symbols.5.0, 1
  tail call void @NRT_decref(ptr %arg.unigrams.0)
  tail call void @NRT_decref(ptr %arg.backs.0)
  br i1 %.531872.not, label %B1202, label %B250.if.lr.ph
B250.if:
  %.474.0873 = phi i64 [ 0, %B250.if.lr.ph ], [ %.544, %B248.loopexit ]
  %.544 = add nuw nsw i64 %.474.0873, 1
  %16 = getelementptr i16, ptr %arg.symbols.4, i64 %.474.0873
  %.602 = load i16, ptr %16, align 2
  %.603 = zext i16 %.602 to i64
  br i1 %.696863.not, label %B408, label %B362.if.lr.ph
B362.if.lr.ph:
  %.793 = getelementptr float, ptr %arg.backs.4.arg.unigrams.4, i64 %.603
  br label %B362.if
B362.if:
  %.640.0864 = phi i64 [ 0, %B362.if.lr.ph ], [ %.709, %B362.if ]
  %.709 = add nuw nsw i64 %.640.0864, 1
  %17 = getelementptr float, ptr %arg.unigrams.4.arg.backs.4, i64 %.640.0864
  %.763 = load float, ptr %17, align 4
  %.794 = load float, ptr %.793, align 4
  %.795 = fadd float %.763, %.794
  %18 = getelementptr float, ptr %data.i.i.i.i, i64 %.640.0864
  store float %.795, ptr %18, align 4
  %exitcond.not885 = icmp eq i64 %.709, %arg.unigrams.5.0
  br i1 %exitcond.not885, label %B408, label %B362.if
B570.if:
  %.954.0868 = phi i64 [ %.1016, %B962 ], [ %.964, %B408 ]
  %.951.0867 = phi i64 [ %.1020, %B962 ], [ %.895, %B408 ]
  %.1016 = add nsw i64 %.954.0868, -1
  %.1020 = add nuw nsw i64 %.951.0867, 1
  %.1080 = load i64, ptr %.1079, align 8
  %.1082 = add nsw i64 %.1080, %.951.0867
  %.1096 = icmp slt i64 %.1082, 0
  %.1097 = select i1 %.1096, i64 %arg.halves.5.0, i64 0
  %19 = getelementptr i16, ptr %arg.halves.4, i64 %.1082
  %.1111 = getelementptr i16, ptr %19, i64 %.1097
  %.1112 = load i16, ptr %.1111, align 2
  %.1113 = zext i16 %.1112 to i64
  %20 = getelementptr i16, ptr %2, i64 %.951.0867
  %.1170 = load i16, ptr %20, align 2
  %.1174 = icmp eq i16 %.1170, 0
  br i1 %.1174, label %B684, label %B962
B1100.if:
  %.1663.0870 = phi i64 [ 0, %B1100.if.lr.ph ], [ %.1732, %B1180 ]
  %.1732 = add nuw nsw i64 %.1663.0870, 1
  %21 = getelementptr float, ptr %data.i.i.i.i, i64 %.1663.0870
  %.1790 = load float, ptr %21, align 4
  br i1 %.1792.not, label %B1180, label %B1122
}
define i32 @best_of_each(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.owner.0, ptr %arg.owner.1, i64 %arg.owner.2, i64 %arg.owner.3, ptr %arg.owner.4, i64 %arg.owner.5.0, i64 %arg.owner.6.0, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, i64 %arg.most, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, ptr %arg.ranks.0, ptr %arg.ranks.1, i64 %arg.ranks.2, i64 %arg.ranks.3, ptr %arg.ranks.4, i64 %arg.ranks.5.0, i64 %arg.ranks.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.owner.0)
  tail call void @NRT_incref(ptr %arg.values.0)
  tail call void @NRT_incref(ptr %arg.rows.0)
  tail call void @NRT_incref(ptr %arg.ranks.0)
  %.160442.not = icmp slt i64 %arg.owner.5.0, 1
  br i1 %.160442.not, label %B414.thread, label %B68.if
B414.thread:
  tail call void @NRT_decref(ptr %arg.values.0)
  br label %B556
B84:
  %.242 = getelementptr i64, ptr %arg.owner.4, i64 %.102.0443
  %.243 = load i64, ptr %.242, align 8
  %.274 = getelementptr i8, ptr %.242, i64 -8
  %.275 = load i64, ptr %.274, align 8
  %.276.not = icmp eq i64 %.243, %.275
  %spec.select = select i1 %.276.not, i64 %start.3.0446, i64 %kept.2.0445
  br label %B130
B130:
  %start.2.1 = phi i64 [ %start.3.0446, %B68.if ], [ %spec.select, %B84 ]
  %.286 = sub nsw i64 %kept.2.0445, %start.2.1
  %.288 = icmp slt i64 %.286, %arg.most
  br i1 %.288, label %B148, label %B164
B148:
  %.295 = add nsw i64 %kept.2.0445, 1
  br label %B232
B164:
  %0 = getelementptr double, ptr %arg.values.4, i64 %.102.0443
  %.332 = load double, ptr %0, align 8
  %.334 = add nsw i64 %kept.2.0445, -1
  %.348.inv = icmp sgt i64 %kept.2.0445, 0
  %.349 = select i1 %.348.inv, i64 0, i64 %arg.rows.5.0
  %1 = getelementptr i64, ptr %arg.rows.4, i64 %.334
  %.363 = getelementptr i64, ptr %1, i64 %.349
  %.364 = load i64, ptr %.363, align 8
  %.378 = icmp slt i64 %.364, 0
  %.379 = select i1 %.378, i64 %arg.values.5.0, i64 0
  %2 = getelementptr double, ptr %arg.values.4, i64 %.364
  %.393 = getelementptr double, ptr %2, i64 %.379
  %.394 = load double, ptr %.393, align 8
  %.395 = fcmp ogt double %.332, %.394
  br i1 %.395, label %B232, label %B557
B232:
  %at.4.1 = phi i64 [ %kept.2.0445, %B148 ], [ %.334, %B164 ]
  %kept.4.1 = phi i64 [ %.295, %B148 ], [ %kept.2.0445, %B164 ]
  %.422 = icmp sgt i64 %at.4.1, %start.2.1
  br i1 %.422, label %B244, label %B402
B244:
  %3 = getelementptr double, ptr %arg.values.4, i64 %.102.0443
  %.461 = load double, ptr %3, align 8
  %.479.inv = icmp sgt i64 %at.4.1, 0
  %.480 = select i1 %.479.inv, i64 0, i64 %arg.rows.5.0
  %4 = getelementptr i64, ptr %arg.rows.4, i64 %at.4.1
  %5 = getelementptr i8, ptr %4, i64 -8
  %.494 = getelementptr i64, ptr %5, i64 %.480
  %.495 = load i64, ptr %.494, align 8
  %.509 = icmp slt i64 %.495, 0
  %.510 = select i1 %.509, i64 %arg.values.5.0, i64 0
  %6 = getelementptr double, ptr %arg.values.4, i64 %.495
  %.524 = getelementptr double, ptr %6, i64 %.510
  %.525 = load double, ptr %.524, align 8
  %.526 = fcmp ogt double %.461, %.525
  br i1 %.526, label %B298, label %B402
B298:
  %at.5.1 = phi i64 [ %.532, %B348 ], [ %at.4.1, %B244 ]
  %.532 = add nsw i64 %at.5.1, -1
  %.546.inv = icmp sgt i64 %at.5.1, 0
  %.547 = select i1 %.546.inv, i64 0, i64 %arg.rows.5.0
  %7 = getelementptr i64, ptr %arg.rows.4, i64 %.532
  %.561 = getelementptr i64, ptr %7, i64 %.547
  %.562 = load i64, ptr %.561, align 8
  %.577 = icmp slt i64 %at.5.1, 0
  %.578 = select i1 %.577, i64 %arg.rows.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.rows.4, i64 %at.5.1
  %.592 = getelementptr i64, ptr %8, i64 %.578
  store i64 %.562, ptr %.592, align 8
  %.606 = icmp sgt i64 %.532, %start.2.1
  br i1 %.606, label %B348, label %B402
B348:
  %.644 = load double, ptr %3, align 8
  %.662 = icmp slt i64 %at.5.1, 2
  %.663 = select i1 %.662, i64 %arg.rows.5.0, i64 0
  %9 = getelementptr i8, ptr %8, i64 -16
  %.677 = getelementptr i64, ptr %9, i64 %.663
  %.678 = load i64, ptr %.677, align 8
  %.692 = icmp slt i64 %.678, 0
  %.693 = select i1 %.692, i64 %arg.values.5.0, i64 0
  %10 = getelementptr double, ptr %arg.values.4, i64 %.678
  %.707 = getelementptr double, ptr %10, i64 %.693
  %.708 = load double, ptr %.707, align 8
  %.709 = fcmp ogt double %.644, %.708
  br i1 %.709, label %B298, label %B402
B402:
  %at.6.2 = phi i64 [ %at.4.1, %B244 ], [ %at.4.1, %B232 ], [ %start.2.1, %B298 ], [ %.532, %B348 ]
  %.742 = icmp slt i64 %at.6.2, 0
  %.743 = select i1 %.742, i64 %arg.rows.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.rows.4, i64 %at.6.2
  %.757 = getelementptr i64, ptr %11, i64 %.743
  store i64 %.102.0443, ptr %.757, align 8
  br label %B557
B414:
  tail call void @NRT_decref(ptr %arg.values.0)
  %.860447.not = icmp slt i64 %kept.3.1, 1
  br i1 %.860447.not, label %B556, label %B448.if
B464:
  %.933 = getelementptr i64, ptr %arg.rows.4, i64 %.804.0448
  %.934 = load i64, ptr %.933, align 8
  %.948 = icmp slt i64 %.934, 0
  %.949 = select i1 %.948, i64 %arg.owner.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.owner.4, i64 %.934
  %.963 = getelementptr i64, ptr %12, i64 %.949
  %.964 = load i64, ptr %.963, align 8
  %.995 = getelementptr i8, ptr %.933, i64 -8
  %.996 = load i64, ptr %.995, align 8
  %.1010 = icmp slt i64 %.996, 0
  %.1011 = select i1 %.1010, i64 %arg.owner.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.owner.4, i64 %.996
  %.1025 = getelementptr i64, ptr %13, i64 %.1011
  %.1026 = load i64, ptr %.1025, align 8
  %.1027 = icmp eq i64 %.964, %.1026
  %.1030 = add nsw i64 %rank.2.0450, 1
  %spec.select438 = select i1 %.1027, i64 %.1030, i64 0
  br label %B542
B542:
  %"$phi542.1.2.1" = phi i64 [ 0, %B448.if ], [ %spec.select438, %B464 ]
  %14 = getelementptr i64, ptr %arg.ranks.4, i64 %.804.0448
  store i64 %"$phi542.1.2.1", ptr %14, align 8
  %exitcond451.not = icmp eq i64 %kept.3.1, %.873
  br i1 %exitcond451.not, label %B556, label %B448.if
B556:
  %kept.2.0.lcssa454 = phi i64 [ 0, %B414.thread ], [ %kept.3.1, %B414 ], [ %kept.3.1, %B542 ]
  tail call void @NRT_decref(ptr %arg.rows.0)
  tail call void @NRT_decref(ptr %arg.ranks.0)
  tail call void @NRT_decref(ptr %arg.owner.0)
  store i64 %kept.2.0.lcssa454, ptr %retptr, align 8
  ret i32 0
B557:
  %kept.3.1 = phi i64 [ %kept.4.1, %B402 ], [ %kept.2.0445, %B164 ]
  %exitcond.not = icmp eq i64 %arg.owner.5.0, %.173
  br i1 %exitcond.not, label %B414, label %B68.if
B68.if:
  %start.3.0446 = phi i64 [ %start.2.1, %B557 ], [ 0, %entry ]
  %kept.2.0445 = phi i64 [ %kept.3.1, %B557 ], [ 0, %entry ]
  %.102.0443 = phi i64 [ %.173, %B557 ], [ 0, %entry ]
  %.173 = add nuw nsw i64 %.102.0443, 1
  %.206.not = icmp eq i64 %.102.0443, 0
  br i1 %.206.not, label %B130, label %B84
B448.if:
  %rank.2.0450 = phi i64 [ %"$phi542.1.2.1", %B542 ], [ 0, %B414 ]
  %.804.0448 = phi i64 [ %.873, %B542 ], [ 0, %B414 ]
  %.873 = add nuw nsw i64 %.804.0448, 1
  %.902.not = icmp eq i64 %.804.0448, 0
  br i1 %.902.not, label %B542, label %B464
}
define i32 @taken_apart(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.spelled.0, ptr %arg.spelled.1, i64 %arg.spelled.2, i64 %arg.spelled.3, ptr %arg.spelled.4, i64 %arg.spelled.5.0, i64 %arg.spelled.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.spelled.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  %.169568.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.169568.not, label %B976, label %B66.if.lr.ph
B66.if.lr.ph:
  %.245.i = icmp sgt i64 %arg.spelled.5.0, 0
  br label %B66.if
B144:
  %dots.2.1 = phi i64 [ %dots.3.3, %B942 ], [ 0, %B144.preheader ]
  %at.3.1 = phi i64 [ %.1134, %B942 ], [ %begin.2.0571, %B144.preheader ]
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.40.not.i = icmp sgt i64 %begin.2.0571, %at.3.1
  br i1 %.40.not.i, label %B32.i, label %B20.i
B20.i:
  %.86.i = icmp slt i64 %at.3.1, 0
  %.87.i = select i1 %.86.i, i64 %arg.points.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.points.4, i64 %at.3.1
  %.101.i = getelementptr i32, ptr %0, i64 %.87.i
  %.102.i = load i32, ptr %.101.i, align 4
  %.113.i = zext i32 %.102.i to i64
  %.114.i = icmp sgt i64 %arg.kinds.5.0, %.113.i
  br i1 %.114.i, label %f13.exit, label %B446.thread
B32.i:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %B446.thread
B446.thread:
  %points.sroa.0.0.i = phi ptr [ %arg.points.0, %B20.i ], [ null, %B32.i ]
  %kinds.sroa.0.0.i = phi ptr [ %arg.kinds.0, %B20.i ], [ null, %B32.i ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i)
  br label %B920
f13.exit:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i
  %.181.i = load i8, ptr %.180.i, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %.187.i = zext i8 %.181.i to i64
  %.374 = and i64 %.187.i, 8
  %.375.not = icmp eq i64 %.374, 0
  br i1 %.375.not, label %B446, label %B202
B202:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.40.not.i406.not = icmp slt i64 %begin.2.0571, %at.3.1
  br i1 %.40.not.i406.not, label %B20.i407, label %B32.i424
B20.i407:
  %.86.i414.inv = icmp sgt i64 %at.3.1, 0
  %.87.i415 = select i1 %.86.i414.inv, i64 0, i64 %arg.points.5.0
  %1 = getelementptr i8, ptr %0, i64 -4
  %.101.i416 = getelementptr i32, ptr %1, i64 %.87.i415
  %.102.i417 = load i32, ptr %.101.i416, align 4
  %.113.i418 = zext i32 %.102.i417 to i64
  %.114.i419 = icmp ugt i64 %arg.kinds.5.0, %.113.i418
  br i1 %.114.i419, label %B86.i420, label %B150.i409
B32.i424:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %B150.i409
B86.i420:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i421 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i418
  %.181.i422 = load i8, ptr %.180.i421, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %.187.i423 = zext i8 %.181.i422 to i64
  br label %f13.exit425
B150.i409:
  %points.sroa.0.0.i410 = phi ptr [ %arg.points.0, %B20.i407 ], [ null, %B32.i424 ]
  %kinds.sroa.0.0.i411 = phi ptr [ %arg.kinds.0, %B20.i407 ], [ null, %B32.i424 ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i410)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i411)
  br label %f13.exit425
f13.exit425:
  %storemerge.i412 = phi i64 [ 0, %B150.i409 ], [ %.187.i423, %B86.i420 ]
  %.417 = add nsw i64 %at.3.1, 1
  %.48.i428 = icmp slt i64 %.417, %.240
  br i1 %.48.i428, label %B36.i433, label %f13.exit445
B36.i433:
  %.86.i434 = icmp slt i64 %at.3.1, -1
  %.87.i435 = select i1 %.86.i434, i64 %arg.points.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.points.4, i64 %.417
  %.101.i436 = getelementptr i32, ptr %2, i64 %.87.i435
  %.102.i437 = load i32, ptr %.101.i436, align 4
  %.113.i438 = zext i32 %.102.i437 to i64
  %.114.i439 = icmp ugt i64 %arg.kinds.5.0, %.113.i438
  br i1 %.114.i439, label %B86.i440, label %f13.exit445
B86.i440:
  %.180.i441 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i438
  %.181.i442 = load i8, ptr %.180.i441, align 1
  %.187.i443 = zext i8 %.181.i442 to i64
  br label %f13.exit445
f13.exit445:
  %storemerge.i432 = phi i64 [ %.187.i443, %B86.i440 ], [ 0, %B36.i433 ], [ 0, %f13.exit425 ]
  %.454 = and i64 %.187.i, 64
  %.457.not = icmp eq i64 %.454, 0
  %.472 = and i64 %storemerge.i412, 1
  %.473.not = icmp eq i64 %.472, 0
  %or.cond = select i1 %.457.not, i1 true, i1 %.473.not
  %.478 = and i64 %storemerge.i432, 1
  %"$phi362.4.3.2" = select i1 %or.cond, i64 0, i64 %.478
  %.512 = add nsw i64 %"$phi362.4.3.2", %dots.2.1
  %.519 = and i64 %storemerge.i412, 16
  %.522.not = icmp ne i64 %.519, 0
  %.525 = and i64 %storemerge.i432, 32
  %.528.not = icmp ne i64 %.525, 0
  %or.cond404.not564 = select i1 %.522.not, i1 %.528.not, i1 false
  %.533 = icmp sgt i64 %.512, 1
  %or.cond405 = select i1 %or.cond404.not564, i1 true, i1 %.533
  br i1 %or.cond405, label %B434, label %B920
B434:
  store i8 1, ptr %17, align 1
  br label %B920
B446:
  %.589 = and i64 %.187.i, 6
  %.590.not = icmp eq i64 %.589, 0
  br i1 %.590.not, label %B920, label %B482
B482:
  %.610 = add nsw i64 %at.3.1, 1
  %.48.i448 = icmp slt i64 %.610, %.240
  br i1 %.48.i448, label %B36.i453, label %B648
B36.i453:
  %.86.i454 = icmp slt i64 %at.3.1, -1
  %.87.i455 = select i1 %.86.i454, i64 %arg.points.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.points.4, i64 %.610
  %.101.i456 = getelementptr i32, ptr %3, i64 %.87.i455
  %.102.i457 = load i32, ptr %.101.i456, align 4
  %.113.i458 = zext i32 %.102.i457 to i64
  %.114.i459 = icmp ugt i64 %arg.kinds.5.0, %.113.i458
  br i1 %.114.i459, label %f13.exit465, label %B648
f13.exit465:
  %.180.i461 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i458
  %.181.i462 = load i8, ptr %.180.i461, align 1
  %4 = and i8 %.181.i462, 6
  %.647.not = icmp eq i8 %4, 0
  br i1 %.647.not, label %B648, label %B562.preheader
B562.preheader:
  %5 = add i64 %at.3.1, 2
  %.40.not.i466 = icmp slt i64 %5, %begin.2.0571
  br label %B562
B562:
  %at.4.2 = phi i64 [ %.650, %f13.exit485 ], [ %at.3.1, %B562.preheader ]
  %.656 = add nsw i64 %at.4.2, 2
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  br i1 %.40.not.i466, label %B32.i484, label %B20.i467
B20.i467:
  %.48.i468 = icmp slt i64 %.656, %.240
  br i1 %.48.i468, label %B36.i473, label %f13.exit485.thread.loopexit
B32.i484:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %f13.exit485.thread
B36.i473:
  %.86.i474 = icmp slt i64 %at.4.2, -2
  %.87.i475 = select i1 %.86.i474, i64 %arg.points.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.points.4, i64 %.656
  %.101.i476 = getelementptr i32, ptr %6, i64 %.87.i475
  %.102.i477 = load i32, ptr %.101.i476, align 4
  %.113.i478 = zext i32 %.102.i477 to i64
  %.114.i479 = icmp sgt i64 %arg.kinds.5.0, %.113.i478
  br i1 %.114.i479, label %f13.exit485, label %f13.exit485.thread.loopexit
f13.exit485.thread.loopexit:
  %at.4.2574.ph = phi i64 [ %18, %B20.i467 ], [ %at.4.2, %B36.i473 ]
  %.pre = add nsw i64 %at.4.2574.ph, 1
  br label %f13.exit485.thread
f13.exit485.thread:
  %.650558.pre-phi = phi i64 [ %.pre, %f13.exit485.thread.loopexit ], [ %.610, %B32.i484 ]
  %points.sroa.0.0.i470 = phi ptr [ %arg.points.0, %f13.exit485.thread.loopexit ], [ null, %B32.i484 ]
  %kinds.sroa.0.0.i471 = phi ptr [ %arg.kinds.0, %f13.exit485.thread.loopexit ], [ null, %B32.i484 ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i470)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i471)
  br label %B648
f13.exit485:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i481 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i478
  %.181.i482 = load i8, ptr %.180.i481, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %.650 = add nsw i64 %at.4.2, 1
  %7 = and i8 %.181.i482, 6
  %.691.not = icmp eq i8 %7, 0
  br i1 %.691.not, label %B648, label %B562
B648:
  %at.5.3 = phi i64 [ %.650558.pre-phi, %f13.exit485.thread ], [ %at.3.1, %f13.exit465 ], [ %at.3.1, %B36.i453 ], [ %at.3.1, %B482 ], [ %.650, %f13.exit485 ]
  %.696 = and i64 %.187.i, 2
  %.699.not = icmp eq i64 %.696, 0
  br i1 %.699.not, label %B726, label %B668
B668:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.40.not.i486.not = icmp slt i64 %begin.2.0571, %at.3.1
  br i1 %.40.not.i486.not, label %B20.i487, label %B32.i504
B20.i487:
  %.86.i494.inv = icmp sgt i64 %at.3.1, 0
  %.87.i495 = select i1 %.86.i494.inv, i64 0, i64 %arg.points.5.0
  %8 = getelementptr i8, ptr %0, i64 -4
  %.101.i496 = getelementptr i32, ptr %8, i64 %.87.i495
  %.102.i497 = load i32, ptr %.101.i496, align 4
  %.113.i498 = zext i32 %.102.i497 to i64
  %.114.i499 = icmp sgt i64 %arg.kinds.5.0, %.113.i498
  br i1 %.114.i499, label %B86.i500, label %B150.i489
B32.i504:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %B150.i489
B86.i500:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i501 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i498
  %.181.i502 = load i8, ptr %.180.i501, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %9 = and i8 %.181.i502, 1
  %10 = icmp ne i8 %9, 0
  br label %B726
B150.i489:
  %points.sroa.0.0.i490 = phi ptr [ %arg.points.0, %B20.i487 ], [ null, %B32.i504 ]
  %kinds.sroa.0.0.i491 = phi ptr [ %arg.kinds.0, %B20.i487 ], [ null, %B32.i504 ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i490)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i491)
  br label %B726
B726:
  %"$phi726.1.2.2" = phi i1 [ false, %B648 ], [ false, %B150.i489 ], [ %10, %B86.i500 ]
  %.751 = add nsw i64 %at.5.3, 1
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.40.not.i506 = icmp sgt i64 %begin.2.0571, %.751
  br i1 %.40.not.i506, label %B32.i524, label %B20.i507
B20.i507:
  %.48.i508 = icmp slt i64 %.751, %.240
  br i1 %.48.i508, label %B36.i513, label %f13.exit525.thread
B32.i524:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %f13.exit525.thread
B36.i513:
  %.86.i514 = icmp slt i64 %at.5.3, -1
  %.87.i515 = select i1 %.86.i514, i64 %arg.points.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.points.4, i64 %.751
  %.101.i516 = getelementptr i32, ptr %11, i64 %.87.i515
  %.102.i517 = load i32, ptr %.101.i516, align 4
  %.113.i518 = zext i32 %.102.i517 to i64
  %.114.i519 = icmp sgt i64 %arg.kinds.5.0, %.113.i518
  br i1 %.114.i519, label %f13.exit525, label %f13.exit525.thread
f13.exit525.thread:
  %points.sroa.0.0.i510 = phi ptr [ %arg.points.0, %B36.i513 ], [ %arg.points.0, %B20.i507 ], [ null, %B32.i524 ]
  %kinds.sroa.0.0.i511 = phi ptr [ %arg.kinds.0, %B36.i513 ], [ %arg.kinds.0, %B20.i507 ], [ null, %B32.i524 ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i510)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i511)
  br label %B844
f13.exit525:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i521 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i518
  %.181.i522 = load i8, ptr %.180.i521, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %12 = and i8 %.181.i522, 1
  %.785.not = icmp eq i8 %12, 0
  br i1 %.785.not, label %B844, label %B792
B792:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  %.40.not.i526 = icmp sgt i64 %begin.2.0571, %at.5.3
  br i1 %.40.not.i526, label %B32.i544, label %B20.i527
B20.i527:
  %.86.i534 = icmp slt i64 %at.5.3, 0
  %.87.i535 = select i1 %.86.i534, i64 %arg.points.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.points.4, i64 %at.5.3
  %.101.i536 = getelementptr i32, ptr %13, i64 %.87.i535
  %.102.i537 = load i32, ptr %.101.i536, align 4
  %.113.i538 = zext i32 %.102.i537 to i64
  %.114.i539 = icmp ugt i64 %arg.kinds.5.0, %.113.i538
  br i1 %.114.i539, label %B86.i540, label %B150.i529
B32.i544:
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br label %B150.i529
B86.i540:
  tail call void @NRT_decref(ptr %arg.points.0)
  %.180.i541 = getelementptr i8, ptr %arg.kinds.4, i64 %.113.i538
  %.181.i542 = load i8, ptr %.180.i541, align 1
  tail call void @NRT_decref(ptr %arg.kinds.0)
  %14 = and i8 %.181.i542, 2
  %15 = icmp ne i8 %14, 0
  br label %B844
B150.i529:
  %points.sroa.0.0.i530 = phi ptr [ %arg.points.0, %B20.i527 ], [ null, %B32.i544 ]
  %kinds.sroa.0.0.i531 = phi ptr [ %arg.kinds.0, %B20.i527 ], [ null, %B32.i544 ]
  tail call void @NRT_decref(ptr %points.sroa.0.0.i530)
  tail call void @NRT_decref(ptr %kinds.sroa.0.0.i531)
  br label %B844
B844:
  %"$phi844.1.2.2" = phi i1 [ false, %f13.exit525.thread ], [ false, %f13.exit525 ], [ false, %B150.i529 ], [ %15, %B86.i540 ]
  %brmerge = select i1 %"$phi726.1.2.2", i1 true, i1 %"$phi844.1.2.2"
  br i1 %brmerge, label %B854.else, label %B920
B910:
  store i8 1, ptr %17, align 1
  br label %B920
B920.critedge:
  tail call void @NRT_decref(ptr %arg.spelled.0)
  tail call void @NRT_decref(ptr %arg.points.0)
  br label %B920
B920:
  %dots.3.3 = phi i64 [ %dots.2.1, %B446 ], [ %dots.2.1, %B910 ], [ %dots.2.1, %B286.i ], [ %dots.2.1, %B844 ], [ %.512, %f13.exit445 ], [ %.512, %B434 ], [ %dots.2.1, %B446.thread ], [ %dots.2.1, %B920.critedge ]
  %at.6.3 = phi i64 [ %at.3.1, %B446 ], [ %at.5.3, %B910 ], [ %at.5.3, %B286.i ], [ %at.5.3, %B844 ], [ %at.3.1, %f13.exit445 ], [ %at.3.1, %B434 ], [ %at.3.1, %B446.thread ], [ %at.5.3, %B920.critedge ]
  %.1134 = add nsw i64 %at.6.3, 1
  %.1142 = icmp slt i64 %.1134, %.240
  br i1 %.1142, label %B942, label %B968
B942:
  %.1184 = load i8, ptr %17, align 1
  %.1186 = icmp eq i8 %.1184, 0
  br i1 %.1186, label %B144, label %B968
B968:
  %exitcond.not = icmp eq i64 %.182, %arg.ends.5.0
  br i1 %exitcond.not, label %B976, label %B66.if
B976:
  tail call void @NRT_decref(ptr %arg.spelled.0)
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B66.if:
  %begin.2.0571 = phi i64 [ 0, %B66.if.lr.ph ], [ %.240, %B968 ]
  %.110.0570 = phi i64 [ 0, %B66.if.lr.ph ], [ %.182, %B968 ]
  %.182 = add nuw nsw i64 %.110.0570, 1
  %16 = getelementptr i64, ptr %arg.ends.4, i64 %.110.0570
  %.240 = load i64, ptr %16, align 8
  %17 = getelementptr i8, ptr %arg.found.4, i64 %.110.0570
  store i8 0, ptr %17, align 1
  %.285 = icmp slt i64 %begin.2.0571, %.240
  br i1 %.285, label %B144.preheader, label %B968
B144.preheader:
  %18 = add i64 %.240, -2
  br label %B144
B854.else:
  %.902 = add i64 %.87.i, %at.3.1
  %.905 = icmp slt i64 %.902, 0
  br i1 %.905, label %B854.else.if, label %B854.else.endif
B854.endif:
  %.890.sroa.13.0 = phi i64 [ %arg.points.5.0, %B854.else.endif.endif.endif.if ], [ %.890.sroa.13.1, %B854.else.endif.endif.endif ]
  %.978 = sub i64 %.890.sroa.13.0, %.890.sroa.0.2
  %.1003 = getelementptr i32, ptr %arg.points.4, i64 %.890.sroa.0.2
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.spelled.0)
  %.99217.i.not = icmp slt i64 %.978, 1
  br i1 %.99217.i.not, label %B134.i, label %B22.if.i
B58.i:
  tail call void @NRT_decref(ptr %arg.spelled.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.points.0)
  br label %B910
B64.i:
  %.120.i = add nuw nsw i64 %.50.0218.i, 1
  %.205.i = or i64 %19, 32
  %.209.i = xor i64 %.205.i, %value.2.0219.i
  %.210.i = mul i64 %.209.i, 1099511628211
  %exitcond.not.i = icmp eq i64 %.978, %.120.i
  br i1 %exitcond.not.i, label %B134.i, label %B22.if.i
B134.i:
  %value.2.0.lcssa.i = phi i64 [ -3750763034362895579, %B854.endif ], [ %.210.i, %B64.i ]
  tail call void @NRT_decref(ptr %arg.kinds.0)
  br i1 %.245.i, label %B180.i, label %B248.i
B180.i:
  %high.2.0.i = phi i64 [ %high.3.1.i, %B180.i ], [ %arg.spelled.5.0, %B134.i ]
  %low.2.0.i = phi i64 [ %low.3.1.i, %B180.i ], [ 0, %B134.i ]
  %.254.i = add nuw nsw i64 %low.2.0.i, %high.2.0.i
  %.273215.i = lshr i64 %.254.i, 1
  %.327.i = getelementptr i64, ptr %arg.spelled.4, i64 %.273215.i
  %.328.i = load i64, ptr %.327.i, align 8
  %.330.i = icmp ult i64 %.328.i, %value.2.0.lcssa.i
  %.341.i = add nuw nsw i64 %.273215.i, 1
  %high.3.1.i = select i1 %.330.i, i64 %high.2.0.i, i64 %.273215.i
  %low.3.1.i = select i1 %.330.i, i64 %.341.i, i64 %low.2.0.i
  %.372.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.372.i, label %B180.i, label %B248.i
B248.i:
  %low.4.1.i = phi i64 [ 0, %B134.i ], [ %low.3.1.i, %B180.i ]
  %.398.i = icmp slt i64 %low.4.1.i, %arg.spelled.5.0
  br i1 %.398.i, label %B286.i, label %B920.critedge
B286.i:
  %.432.i = getelementptr i64, ptr %arg.spelled.4, i64 %low.4.1.i
  %.433.i = load i64, ptr %.432.i, align 8
  tail call void @NRT_decref(ptr %arg.spelled.0)
  %.442.i.not = icmp eq i64 %.433.i, %value.2.0.lcssa.i
  tail call void @NRT_decref(ptr %arg.points.0)
  br i1 %.442.i.not, label %B910, label %B920
B22.if.i:
  %value.2.0219.i = phi i64 [ %.210.i, %B64.i ], [ -3750763034362895579, %B854.endif ]
  %.50.0218.i = phi i64 [ %.120.i, %B64.i ], [ 0, %B854.endif ]
  %.111.i = mul i64 %.50.0218.i, %arg.points.6.0
  %.115.i = getelementptr i8, ptr %.1003, i64 %.111.i
  %.117.i = load i32, ptr %.115.i, align 4
  %19 = zext i32 %.117.i to i64
  %.175.i = getelementptr i8, ptr %arg.kinds.4, i64 %19
  %.176.i = load i8, ptr %.175.i, align 1
  %20 = and i8 %.176.i, 4
  %.179.not.i = icmp eq i8 %20, 0
  br i1 %.179.not.i, label %B64.i, label %B58.i
B854.else.if:
  br label %B854.else.endif
B854.else.endif:
  %.890.sroa.0.1 = phi i64 [ 0, %B854.else.if ], [ %.902, %B854.else ]
  %.910.not = icmp slt i64 %.902, %arg.points.5.0
  br i1 %.910.not, label %B854.else.endif.endif, label %B854.else.endif.if
B854.else.endif.if:
  br label %B854.else.endif.endif
B854.else.endif.endif:
  %.890.sroa.0.2 = phi i64 [ %arg.points.5.0, %B854.else.endif.if ], [ %.890.sroa.0.1, %B854.else.endif ]
  %.917 = icmp slt i64 %at.5.3, -1
  %.918 = select i1 %.917, i64 %arg.points.5.0, i64 0
  %.919 = add i64 %.918, %.751
  %.922 = icmp slt i64 %.919, 0
  br i1 %.922, label %B854.else.endif.endif.if, label %B854.else.endif.endif.endif
B854.else.endif.endif.if:
  br label %B854.else.endif.endif.endif
B854.else.endif.endif.endif:
  %.890.sroa.13.1 = phi i64 [ 0, %B854.else.endif.endif.if ], [ %.919, %B854.else.endif.endif ]
  %.927.not = icmp slt i64 %.919, %arg.points.5.0
  br i1 %.927.not, label %B854.endif, label %B854.else.endif.endif.endif.if
B854.else.endif.endif.endif.if:
  br label %B854.endif
}
define i32 @look_all(ptr noalias %retptr, ptr noalias %excinfo, ptr %arg.points.0, ptr %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.signs.0, ptr %arg.signs.1, i64 %arg.signs.2, i64 %arg.signs.3, ptr %arg.signs.4, i64 %arg.signs.5.0, i64 %arg.signs.6.0, ptr %arg.pairs.0, ptr %arg.pairs.1, i64 %arg.pairs.2, i64 %arg.pairs.3, ptr %arg.pairs.4, i64 %arg.pairs.5.0, i64 %arg.pairs.6.0, i64 %arg.factor, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0) {
entry:
  tail call void @NRT_incref(ptr %arg.points.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.signs.0)
  tail call void @NRT_incref(ptr %arg.pairs.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  %.211506.not = icmp slt i64 %arg.ends.5.0, 1
  br i1 %.211506.not, label %B862, label %B110.if.lr.ph
B110.if.lr.ph:
  %.522 = icmp slt i64 %arg.out.5.1, 1
  %0 = shl i64 %arg.out.5.1, 2
  br label %B110.if
B322:
  %1 = and i32 %.837, -131072
  %or.cond = icmp eq i32 %1, 131072
  %spec.select = select i1 %or.cond, i8 72, i8 120
  br label %B486
B470:
  %.886 = zext i32 %.837 to i64
  %.911 = getelementptr i8, ptr %arg.kinds.4, i64 %.886
  %.912 = load i8, ptr %.911, align 1
  br label %B486
B486:
  %kind.2.2 = phi i8 [ %.912, %B470 ], [ %spec.select, %B322 ]
  %c.2.2 = phi i32 [ %.837, %B470 ], [ 65535, %B322 ]
  %.920 = icmp eq i8 %kind.2.2, %last.2.1500
  br i1 %.920, label %B498, label %B510
B498:
  %.931 = add nsw i64 %run.3.1501, 1
  br label %B640
B510:
  %.26.i = zext i8 %last.2.1500 to i64
  %.51.i = getelementptr i32, ptr %.296, i64 %.26.i
  %.52.i = load i32, ptr %.51.i, align 4
  %2 = trunc i64 %run.3.1501 to i32
  %.84.i = add i32 %.52.i, %2
  store i32 %.84.i, ptr %.51.i, align 4
  switch i8 %last.2.1500, label %f16.exit [
    i8 72, label %common.ret.sink.split.i
    i8 100, label %B134.i
    i8 101, label %B210.i
  ]
B134.i:
  br label %common.ret.sink.split.i
B210.i:
  br label %common.ret.sink.split.i
common.ret.sink.split.i:
  %.sink.i = phi i64 [ 520, %B210.i ], [ 516, %B134.i ], [ 512, %B510 ]
  %.325.i = getelementptr i8, ptr %.296, i64 %.sink.i
  %.326.i = load i32, ptr %.325.i, align 4
  %.8.i163.i = sext i32 %.326.i to i64
  %.10.i164.i = tail call i64 @llvm.smax.i64(i64 %run.3.1501, i64 %.8.i163.i)
  %.385.i = trunc i64 %.10.i164.i to i32
  store i32 %.385.i, ptr %.325.i, align 4
  br label %f16.exit
f16.exit:
  %.997 = load i32, ptr %.996, align 4
  %.999 = icmp eq i8 %last.2.1500, 100
  %.1003 = icmp eq i64 %run.3.1501, 4
  %.1006 = and i1 %.1003, %.999
  %.1008 = icmp eq i8 %kind.2.2, 32
  %.1009 = and i1 %.1006, %.1008
  %.1012 = zext i1 %.1009 to i32
  %.1013 = add i32 %.997, %.1012
  store i32 %.1013, ptr %.996, align 4
  br label %B640
B640:
  %last.3.2 = phi i8 [ %last.2.1500, %B498 ], [ %kind.2.2, %f16.exit ]
  %run.4.2 = phi i64 [ %.931, %B498 ], [ 1, %f16.exit ]
  %.1059 = zext i32 %c.2.2 to i64
  %.1084 = getelementptr i8, ptr %arg.signs.4, i64 %.1059
  %.1085 = load i8, ptr %.1084, align 1
  %.1087 = zext i8 %.1085 to i32
  %.1088 = or i32 %held.2.1502, %.1087
  %.1096 = icmp sgt i64 %.710.0496, %start.2.0509
  br i1 %.1096, label %B674, label %B776
B674:
  %.1103 = add i64 %.710.0496, %7
  %.1118 = icmp slt i64 %found.3.1498, 0
  %.1119 = select i1 %.1118, i64 %arg.places.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.places.4, i64 %found.3.1498
  %.1133 = getelementptr i32, ptr %3, i64 %.1119
  %.1134 = trunc i64 %.1103 to i32
  store i32 %.1134, ptr %.1133, align 4
  %.1138 = zext i32 %before.2.1499 to i64
  %.1140 = mul i64 %arg.factor, %.1138
  %.1143 = add i64 %.1140, %.1059
  %.1145 = and i64 %.1143, 65535
  %.1171 = getelementptr i32, ptr %arg.pairs.4, i64 %.1145
  %.1172 = load i32, ptr %.1171, align 4
  %.1176 = shl nuw nsw i64 %.1138, 16
  %.1181 = or i64 %.1176, %.1059
  %.1182 = zext i32 %.1172 to i64
  %.1183 = icmp eq i64 %.1181, %.1182
  %.1186 = zext i1 %.1183 to i64
  %.1187 = add nsw i64 %found.3.1498, %.1186
  br label %B776
B776:
  %found.4.2 = phi i64 [ %.1187, %B674 ], [ %found.3.1498, %B640 ]
  %.766 = icmp ugt i64 %.713.0497, 1
  br i1 %.766, label %B280.if, label %B782
B782:
  tail call void @NRT_incref(ptr %arg.out.0)
  %.26.i476 = zext i8 %last.3.2 to i64
  %.51.i477 = getelementptr i32, ptr %.296, i64 %.26.i476
  %.52.i478 = load i32, ptr %.51.i477, align 4
  %4 = trunc i64 %run.4.2 to i32
  %.84.i479 = add i32 %.52.i478, %4
  store i32 %.84.i479, ptr %.51.i477, align 4
  switch i8 %last.3.2, label %f16.exit489 [
    i8 72, label %common.ret.sink.split.i481
    i8 100, label %B134.i488
    i8 101, label %B210.i480
  ]
B134.i488:
  br label %common.ret.sink.split.i481
B210.i480:
  br label %common.ret.sink.split.i481
common.ret.sink.split.i481:
  %.sink.i482 = phi i64 [ 520, %B210.i480 ], [ 516, %B134.i488 ], [ 512, %B782 ]
  %.325.i483 = getelementptr i8, ptr %.296, i64 %.sink.i482
  %.326.i484 = load i32, ptr %.325.i483, align 4
  %.8.i163.i485 = sext i32 %.326.i484 to i64
  %.10.i164.i486 = tail call i64 @llvm.smax.i64(i64 %run.4.2, i64 %.8.i163.i485)
  %.385.i487 = trunc i64 %.10.i164.i486 to i32
  store i32 %.385.i487, ptr %.325.i483, align 4
  br label %f16.exit489
f16.exit489:
  %held.2.1.lcssa520 = phi i32 [ 0, %B782.thread ], [ %.1088, %B782 ], [ %.1088, %common.ret.sink.split.i481 ]
  %found.3.1.lcssa519 = phi i64 [ %found.2.0510, %B782.thread ], [ %found.4.2, %B782 ], [ %found.4.2, %common.ret.sink.split.i481 ]
  %.1293 = getelementptr i8, ptr %.296, i64 524
  store i32 %held.2.1.lcssa520, ptr %.1293, align 4
  %.1300 = sub nsw i64 %found.3.1.lcssa519, %found.2.0510
  %.1333 = getelementptr i8, ptr %.296, i64 528
  %.1334 = trunc i64 %.1300 to i32
  store i32 %.1334, ptr %.1333, align 4
  tail call void @NRT_decref(ptr %arg.out.0)
  %.1371 = load i64, ptr %6, align 8
  %exitcond.not = icmp eq i64 %.224, %arg.ends.5.0
  br i1 %exitcond.not, label %B862, label %B110.if
B862:
  tail call void @NRT_decref(ptr %arg.signs.0)
  tail call void @NRT_decref(ptr %arg.points.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.pairs.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
B110.if:
  %found.2.0510 = phi i64 [ 0, %B110.if.lr.ph ], [ %found.3.1.lcssa519, %f16.exit489 ]
  %start.2.0509 = phi i64 [ 0, %B110.if.lr.ph ], [ %.1371, %f16.exit489 ]
  %.152.0508 = phi i64 [ 0, %B110.if.lr.ph ], [ %.224, %f16.exit489 ]
  %.224 = add nuw nsw i64 %.152.0508, 1
  %.294 = mul i64 %.152.0508, %arg.out.5.1
  %.296 = getelementptr i32, ptr %arg.out.4, i64 %.294
  br i1 %.522, label %.588.if, label %.588.endif.preheader
.588.endif.preheader:
  %5 = mul i64 %.152.0508, %0
  %gep = getelementptr i8, ptr %arg.out.4, i64 %5
  tail call void @llvm.memset.p0.i64(ptr align 4 %gep, i8 0, i64 %0, i1 false)
  br label %.588.if
.588.if:
  %6 = getelementptr i64, ptr %arg.ends.4, i64 %.152.0508
  %.685 = load i64, ptr %6, align 8
  %.723 = sub i64 %.685, %start.2.0509
  %.766495.not = icmp slt i64 %.723, 1
  br i1 %.766495.not, label %B782.thread, label %B280.if.lr.ph
B782.thread:
  tail call void @NRT_incref(ptr %arg.out.0)
  br label %f16.exit489
B280.if.lr.ph:
  %.996 = getelementptr i8, ptr %.296, i64 532
  %7 = xor i64 %start.2.0509, -1
  br label %B280.if
B280.if:
  %held.2.1502 = phi i32 [ 0, %B280.if.lr.ph ], [ %.1088, %B776 ]
  %run.3.1501 = phi i64 [ 0, %B280.if.lr.ph ], [ %run.4.2, %B776 ]
  %last.2.1500 = phi i8 [ 0, %B280.if.lr.ph ], [ %last.3.2, %B776 ]
  %before.2.1499 = phi i32 [ 0, %B280.if.lr.ph ], [ %c.2.2, %B776 ]
  %found.3.1498 = phi i64 [ %found.2.0510, %B280.if.lr.ph ], [ %found.4.2, %B776 ]
  %.713.0497 = phi i64 [ %.723, %B280.if.lr.ph ], [ %.775, %B776 ]
  %.710.0496 = phi i64 [ %start.2.0509, %B280.if.lr.ph ], [ %.779, %B776 ]
  %.775 = add nsw i64 %.713.0497, -1
  %.779 = add i64 %.710.0496, 1
  %.821 = icmp slt i64 %.710.0496, 0
  %.822 = select i1 %.821, i64 %arg.points.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.points.4, i64 %.710.0496
  %.836 = getelementptr i32, ptr %8, i64 %.822
  %.837 = load i32, ptr %.836, align 4
  %.842 = icmp ugt i32 %.837, 65535
  br i1 %.842, label %B322, label %B470
}
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.umin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.abs.i64(i64, i1 immarg)
declare i64 @llvm.umax.i64(i64, i64)
